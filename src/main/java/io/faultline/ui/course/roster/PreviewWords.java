package io.faultline.ui.course.roster;

import io.faultline.course.Identity;
import io.faultline.course.RosterChoices;
import io.faultline.course.RosterChoices.Choice;
import io.faultline.course.RosterPreview;
import io.faultline.course.RosterRow;
import io.faultline.ui.course.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a list would do to a class, in words: on the button that does it, and beside it when there is nothing
/// to do.
final class PreviewWords {

    private PreviewWords() {}

    /// `Add 12 learners and change 3`; empty when nothing would be done.
    static Optional<String> deed(RosterPreview preview, RosterChoices choices) {
        long added = preview.rows(RosterRow.New.class).stream()
                        .filter(row -> !leftOut(row, choices))
                        .count()
                + chosen(preview, choices, Choice.SomebodyNew.class);
        long changed = preview.rows(RosterRow.Changed.class).stream()
                        .filter(row -> !leftOut(row, choices))
                        .count()
                + chosen(preview, choices, Choice.ItIs.class);
        long leaving = choices.leaving().size();
        var parts = new ArrayList<String>();
        if (added > 0) {
            parts.add("add " + Count.learners(added));
        }
        if (changed > 0) {
            parts.add("change " + (parts.isEmpty() ? Count.learners(changed) : changed));
        }
        if (leaving > 0) {
            parts.add("mark " + (parts.isEmpty() ? Count.learners(leaving) : leaving) + " as left");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(sentence(parts));
    }

    /// Why there is nothing to do.
    static String nothing(RosterPreview preview) {
        if (preview.text().isBlank()) {
            return "Paste a list first.";
        }
        if (preview.rows().isEmpty()) {
            return "No line of this list can be used.";
        }
        return preview.rows(RosterRow.Ambiguous.class).isEmpty()
                ? "Everybody in this list is in the class, just as it says."
                : "Say who the unclear lines are.";
    }

    /// `ID number 4711 · zoe@example.org`.
    static String ids(Identity identity) {
        return Stream.of(
                        named("ID", identity.studentId()),
                        identity.login(),
                        identity.email(),
                        named("section", identity.section()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String named(String what, String value) {
        return value.isEmpty() ? "" : what + " " + value;
    }

    private static boolean leftOut(RosterRow row, RosterChoices choices) {
        return choices.lines().get(row.entry().line()) instanceof Choice.LeaveOut;
    }

    private static long chosen(RosterPreview preview, RosterChoices choices, Class<? extends Choice> kind) {
        return preview.rows(RosterRow.Ambiguous.class).stream()
                .filter(row -> kind.isInstance(choices.lines().get(row.entry().line())))
                .count();
    }

    private static String sentence(List<String> parts) {
        var all = parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
