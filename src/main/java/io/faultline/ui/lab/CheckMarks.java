package io.faultline.ui.lab;

import io.faultline.grading.Verdict;
import io.faultline.ui.fabric.MarkView;
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
        long failed = count(together, Verdict.State.FAILED);
        long passed = count(together, Verdict.State.PASSED);
        String words = failed > 0 ? words(failed, "failed") : passed > 0 ? words(passed, "passed") : "judged";
        MarkView.Kind kind = failed > 0 ? MarkView.Kind.EVENT : MarkView.Kind.CHECK;
        return new MarkView(together.getLast().at().micros(), kind, words, null);
    }

    private static long count(List<Decision> together, Verdict.State state) {
        return together.stream().filter(one -> one.state() == state).count();
    }

    private static String words(long count, String word) {
        return count == 1 ? word : count + " " + word;
    }
}
