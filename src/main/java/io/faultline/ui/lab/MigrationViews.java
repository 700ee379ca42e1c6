package io.faultline.ui.lab;

import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.NetworkId;
import io.faultline.ui.fabric.MigrationView;
import io.faultline.workbench.BenchView;
import java.util.Optional;

/// A migration as traffic on the wire: which pass, what is left of it, how fast.
final class MigrationViews {
    private static final double FAST = 4e8;
    private static final double SLOW = 1e8;

    private MigrationViews() {}

    static MigrationView of(BenchView view, Migration move) {
        Optional<Sending> sending = Sending.of(view, move);
        return new MigrationView(
                move.id(),
                move.from().name(),
                move.to().name(),
                network(move),
                text(move, sending),
                speed(move, sending));
    }

    private static String network(Migration move) {
        return move.wire().networks().stream().findFirst().map(NetworkId::name).orElse("");
    }

    private static String text(Migration move, Optional<Sending> sending) {
        double left = sending.map(Sending::left).orElse(0.0);
        return switch (move.phase()) {
            case QUEUED -> "queued";
            case SET_UP -> "connecting";
            case MIRRORING -> "disks, " + Amounts.memory(left) + " left";
            case COPYING -> "pass " + move.pass() + ", " + Amounts.pages(left) + " pages left";
            case BLACKOUT ->
                sending.isPresent() ? "paused, " + Amounts.pages(left) + " pages left" : "paused, changing hosts";
            case SAVING -> "saving, " + Amounts.memory(left) + " left";
            case RESTORING -> "restoring, " + Amounts.memory(left) + " left";
            case STOPPING -> "stopping";
        };
    }

    /// A quick migration does not use the wire, it goes by the volume.
    private static int speed(Migration move, Optional<Sending> sending) {
        if (move.isQueued() || move.type() == MigrationType.QUICK) {
            return 0;
        }
        double rate = sending.map(Sending::rate).orElse(0.0);
        return rate > FAST ? 3 : rate > SLOW ? 2 : 1;
    }
}
