package io.faultline.ui.course.regrade;

import io.faultline.course.RegradeJob;
import io.faultline.course.RegradePolicy;
import io.faultline.ui.course.Count;
import java.util.ArrayList;
import java.util.List;

/// What publishing would do, in sentences.
final class RegradeWords {

    private RegradeWords() {}

    /// `7 grades go up, 12 stay. 3 would go down and are kept.`
    static String would(List<RegradeLine> lines) {
        long up = lines.stream()
                .filter(line -> changes(line) && line.difference().signum() > 0)
                .count();
        long down = lines.stream()
                .filter(line -> changes(line) && line.difference().signum() < 0)
                .count();
        long kept = lines.stream()
                .filter(line -> line.becomes() == RegradeLine.Becomes.KEPT)
                .count();
        long diverged = lines.stream()
                .filter(line -> line.becomes() == RegradeLine.Becomes.DIVERGED)
                .count();
        long stay = lines.size() - up - down - kept - diverged;
        var parts = new ArrayList<String>();
        if (up > 0) {
            parts.add(Count.of(up, "grade goes up", "grades go up"));
        }
        if (down > 0) {
            parts.add(Count.of(down, "grade goes down", "grades go down"));
        }
        if (stay > 0) {
            parts.add(Count.of(stay, "stays the same", "stay the same"));
        }
        if (kept > 0) {
            parts.add(Count.of(kept, "would go down and is kept", "would go down and are kept"));
        }
        if (diverged > 0) {
            parts.add(Count.of(diverged, "cannot be done again and is kept", "cannot be done again and are kept"));
        }
        return parts.isEmpty() ? "No attempt is handed in." : String.join(", ", parts) + ".";
    }

    static String policy(RegradePolicy.Kind kind) {
        return switch (kind) {
            case RAISE_ONLY -> "Raise only: whoever would lose keeps the old grade";
            case EXACT -> "Exact: every grade becomes what the new revision says";
        };
    }

    /// `r4 instead of r3, published by Ines`.
    static String told(RegradeJob job) {
        var what = "r" + job.lab().revision() + " instead of r" + job.before().revision() + ", ";
        return what
                + switch (job.state()) {
                    case RUNNING, READY -> "open";
                    case PUBLISHED -> "published by " + job.who();
                    case DISCARDED -> "tried by " + job.who() + " and discarded";
                    case UNDONE -> "published by " + job.who() + " and undone";
                };
    }

    private static boolean changes(RegradeLine line) {
        return line.becomes() == RegradeLine.Becomes.CHANGES;
    }
}
