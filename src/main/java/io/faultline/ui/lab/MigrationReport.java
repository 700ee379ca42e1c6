package io.faultline.ui.lab;

import io.faultline.fabric.MigrationEvent;

/// What a migration came to, in a sentence.
final class MigrationReport {
    /// Delay × threshold that a cluster inside VMs waits since 2016 (`02_heartbeat_failover/Heartbeat defaults`).
    private static final long GUEST_CLUSTER = 10_000;

    private static final String MISSED =
            " A cluster inside VMs misses a node after 10 s by default (5 s before 2016), and sessions that wait less are"
                    + " broken.";

    private MigrationReport() {}

    static String of(MigrationStory story) {
        var end = story.end();
        if (end == null) {
            return "";
        }
        return switch (end.event()) {
            case MigrationEvent.LiveMigrationCompleted done -> completed(done, story.forced());
            case MigrationEvent.LiveMigrationFailed failed ->
                why(failed.reason()) + " It failed, and " + failed.vm() + " stays on " + failed.from() + ".";
            case MigrationEvent.LiveMigrationCancelled off -> "It was cancelled: " + off.vm() + " never left.";
            default -> "";
        };
    }

    private static String completed(MigrationEvent.LiveMigrationCompleted done, boolean forced) {
        double seconds = done.totalMillis() / 1e3;
        return (done.passes() == 1 ? "1 pass" : done.passes() + " passes") + " in "
                + Amounts.brief(seconds) + ", " + Amounts.memory(done.bytes())
                + " sent, " + Amounts.rate(done.bytes() / Math.max(0.001, seconds)) + " over all. It stood still for "
                + Amounts.brief(done.blackoutMillis() / 1e3)
                + (forced
                        ? ": forced, the limit of passes was reached before the rest was small."
                        : ": what was left fitted into a short pause.")
                + (done.blackoutMillis() >= GUEST_CLUSTER ? MISSED : "");
    }

    private static String why(String reason) {
        return switch (reason) {
            case "SourceLost" -> "Its source was lost.";
            case "DestinationLost" -> "Its destination was lost.";
            case "NetworkCut" -> "The network between the two hosts was cut.";
            case "NotEnoughSpace" -> "The destination has no space left for its disks.";
            case "SourceUnavailable" -> "Its disks could not be read any more.";
            case "DestinationUnavailable" -> "Its new disks could not be written any more.";
            case "QuorumLost" -> "The cluster lost its quorum.";
            case "VmStopped" -> "The VM stopped.";
            default -> "It was no longer possible.";
        };
    }
}
