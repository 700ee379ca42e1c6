package io.faultline.ui.fabric;

import io.faultline.fabric.Migration;
import io.faultline.kernel.Flow;
import io.faultline.workbench.BenchView;
import java.util.Optional;

/// How a migration goes right now.
///
/// @param left bytes of this pass that are still to be sent
/// @param rate bytes a second
record Transfer(Migration migration, double left, double rate) {

    static Transfer of(BenchView view, Migration migration) {
        Optional<Flow> flow =
                view.flows().stream().filter(f -> f.id() == migration.flow()).findFirst();
        return new Transfer(
                migration,
                flow.map(f -> f.remainingAt(view.now())).orElse(0.0),
                flow.map(Flow::rate).orElse(0.0));
    }

    String words() {
        return switch (migration.phase()) {
            case QUEUED -> "waits for its turn";
            case SET_UP -> "connects, memory is reserved";
            case COPYING ->
                "pass " + migration.pass() + ", " + Amounts.count(Amounts.pages(left)) + " pages left";
            case BLACKOUT -> "stands still for the rest";
            case SAVING -> "is being saved, " + Amounts.gb((long) left) + " left";
            case RESTORING -> "is being restored, " + Amounts.gb((long) left) + " left";
            case STOPPING -> "shuts down first";
        };
    }

    /// In steps, as the picture knows no more: 0 stands, 3 is fast.
    int speed() {
        if (rate <= 0) {
            return 0;
        }
        return rate < 100e6 ? 1 : rate < 400e6 ? 2 : 3;
    }
}
