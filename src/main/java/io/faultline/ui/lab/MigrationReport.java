package io.faultline.ui.lab;

import io.faultline.fabric.MigrationEvent;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a migration came to: figures, and why it ended so in a sentence.
final class MigrationReport {
    /// Delay × threshold that a cluster inside VMs waits since 2016 (`02_heartbeat_failover/Heartbeat defaults`).
    private static final long GUEST_CLUSTER = 10_000;

    private static final String MISSED = " A cluster inside VMs misses a node after 10 s by default (5 s before 2016).";

    private MigrationReport() {}

    static String of(MigrationStory story) {
        var end = story.end();
        if (end == null) {
            return "";
        }
        return switch (end.event()) {
            case MigrationEvent.LiveMigrationCompleted done -> completed(done, story);
            case MigrationEvent.LiveMigrationFailed failed ->
                why(failed.reason()) + " It failed, and " + failed.vm() + " stays on " + failed.from() + ".";
            case MigrationEvent.LiveMigrationCancelled off -> "It was cancelled: " + off.vm() + " never left.";
            default -> "";
        };
    }

    /// Total, passes, the pause and what was sent; empty unless it completed.
    static SequencedMap<String, String> facts(MigrationStory story) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        if (story.end() == null || !(story.end().event() instanceof MigrationEvent.LiveMigrationCompleted done)) {
            return facts;
        }
        double total = done.totalMillis() / 1e3;
        double memory = Math.max(0.001, total - story.diskSeconds());
        facts.put("Took", Amounts.lasting(total));
        MigrationStory.Disks disks = story.disks();
        if (disks != null) {
            facts.put(
                    "Disks, first",
                    Amounts.memory(disks.bytes()) + " to " + disks.to() + " in "
                            + Amounts.lasting(story.diskSeconds()));
        }
        facts.put(
                "Memory",
                Amounts.memory(done.bytes()) + " in " + (done.passes() == 1 ? "1 pass" : done.passes() + " passes")
                        + ", " + Amounts.rate(done.bytes() / memory) + " over all");
        facts.put("Stood still", Amounts.brief(done.blackoutMillis() / 1e3));
        facts.put("Went by", story.way());
        return facts;
    }

    private static String completed(MigrationEvent.LiveMigrationCompleted done, MigrationStory story) {
        return (story.forced()
                        ? "The pause was forced: the limit of passes was reached before the rest was small."
                        : "It ended because what was left fitted into a short pause.")
                + broken(story)
                + (done.blackoutMillis() >= GUEST_CLUSTER && !isMissed(story) ? MISSED : "");
    }

    private static String broken(MigrationStory story) {
        StringBuilder text = new StringBuilder();
        for (MigrationEvent event : story.broken()) {
            switch (event) {
                case MigrationEvent.GuestSessionsReset reset ->
                    text.append(" Sessions were reset after ")
                            .append(Amounts.brief(reset.afterMillis() / 1e3))
                            .append('.');
                case MigrationEvent.GuestHeartbeatLost lost ->
                    text.append(" The cluster inside VMs missed it after ")
                            .append(Amounts.brief(lost.afterMillis() / 1e3))
                            .append('.');
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean isMissed(MigrationStory story) {
        return story.broken().stream().anyMatch(MigrationEvent.GuestHeartbeatLost.class::isInstance);
    }

    static String why(String reason) {
        return switch (reason) {
            case "SourceLost" -> "Its source was lost.";
            case "DestinationLost" -> "Its destination was lost.";
            case "NetworkCut" -> "The network between the two hosts was cut.";
            case "NotEnoughSpace" -> "The destination has no space left for its disks.";
            case "SourceUnavailable" -> "Its disks could not be read any more.";
            case "DestinationUnavailable" -> "Its new disks could not be written any more.";
            case "QuorumLost" -> "The cluster lost its quorum.";
            case "VmStopped" -> "The VM was started or stopped on the way.";
            case "HostLost" -> "Its host was lost.";
            case "Cancelled" -> "It was cancelled.";
            default -> "It was no longer possible.";
        };
    }
}
