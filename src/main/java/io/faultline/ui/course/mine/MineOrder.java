package io.faultline.ui.course.mine;

import io.faultline.course.MyAssignment;
import java.time.Instant;
import java.util.Comparator;

/// In which order a learner wants to see what they have been given.
final class MineOrder {

    private MineOrder() {}

    /// Open ones come first, the one that is due next before the others; then those to come, then the closed
    /// ones.
    static Comparator<MyAssignment> nextFirst(Instant now) {
        return Comparator.comparing((MyAssignment given) -> rank(given, now))
                .thenComparing(given ->
                        given.dates().dueAt().or(() -> given.dates().closesAt()).orElse(Instant.MAX))
                .thenComparing(MyAssignment::title);
    }

    private static int rank(MyAssignment given, Instant now) {
        if (given.dates().isClosed(now)) {
            return 2;
        }
        return given.dates().isOpen(now) ? 0 : 1;
    }
}
