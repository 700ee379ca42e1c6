package io.faultline.ui.lab;

import io.faultline.ui.fabric.MarkView;
import io.faultline.ui.verdict.CheckState;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What was decided, on the axis of the timeline: one mark a second.
final class CheckMarks {
    private CheckMarks() {}

    /// By keys below zero: those above are of events.
    static SortedMap<String, MarkView> of(List<Decision> decisions) {
        SortedMap<String, MarkView> marks = new TreeMap<>();
        Map<Long, List<Decision>> bySecond = decisions.stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.at().micros() / 1_000_000, TreeMap::new, Collectors.toList()));
        bySecond.forEach((second, together) -> marks.put(Long.toString(-1 - second), mark(together)));
        return marks;
    }

    private static MarkView mark(List<Decision> together) {
        for (Word word : Word.values()) {
            long count = together.stream()
                    .filter(one -> CheckState.of(one.state()) == word.state)
                    .count();
            if (count > 0) {
                String words = count == 1 ? word.text : count + " " + word.text;
                return new MarkView(together.getLast().at().micros(), word.kind, words, null);
            }
        }
        return new MarkView(together.getLast().at().micros(), MarkView.Kind.CHECK, "judged", null);
    }

    /// What is said of a second, the worst first. What failed is not drawn in the colour of what passed.
    private enum Word {
        FAILED(CheckState.FAILED, "failed", MarkView.Kind.EVENT),
        PASSED(CheckState.PASSED, "passed", MarkView.Kind.CHECK),
        PARTLY(CheckState.PARTLY, "partly passed", MarkView.Kind.CHECK),
        WAITING(CheckState.WAITING, "written", MarkView.Kind.EVENT);

        private final CheckState state;
        private final String text;
        private final MarkView.Kind kind;

        Word(CheckState state, String text, MarkView.Kind kind) {
            this.state = state;
            this.text = text;
            this.kind = kind;
        }
    }
}
