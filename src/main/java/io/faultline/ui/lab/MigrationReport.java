package io.faultline.ui.lab;

import io.faultline.fabric.MigrationEvent;

/// What a migration came to, in a sentence.
final class MigrationReport {
    private MigrationReport() {}

    static String of(MigrationStory story) {
        var end = story.end();
        if (end == null) {
            return "";
        }
        return switch (end.event()) {
            case MigrationEvent.LiveMigrationCompleted done ->
                (done.passes() == 1 ? "1 pass" : done.passes() + " passes") + " in "
                        + Amounts.brief(done.totalMillis() / 1e3) + ", " + Amounts.memory(done.bytes())
                        + " sent. It stood still for "
                        + Amounts.brief(done.blackoutMillis() / 1e3)
                        + (story.forced() ? ": forced, the limit of passes was reached." : ".");
            case MigrationEvent.LiveMigrationFailed failed ->
                "It failed, and " + failed.vm() + " stays on " + failed.from() + ".";
            case MigrationEvent.LiveMigrationCancelled off -> "It was cancelled: " + off.vm() + " never left.";
            default -> "";
        };
    }
}
