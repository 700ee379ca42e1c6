package io.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerQueueTest {
    @Test
    void equalTimesComeOutFirstInFirstOut() {
        TimerQueue queue = new TimerQueue();
        for (int i = 0; i < 100; i++) {
            queue.add(7, i, "t" + i, 0, 0);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(queue.poll().payload()).isEqualTo("t" + i);
        }
    }

    @Test
    void entriesComeOutByTimeThenSequence() {
        Dice dice = new Dice(42);
        TimerQueue queue = new TimerQueue();
        List<long[]> expected = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            long due = dice.roll("due", "", i, 300);
            queue.add(due, i, "x", 0, 0);
            expected.add(new long[] {due, i});
        }
        expected.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
        assertThat(queue.entries())
                .extracting(TimerQueue.Entry::sequence)
                .containsExactlyElementsOf(expected.stream().map(e -> e[1]).toList());
        for (long[] e : expected) {
            TimerQueue.Entry entry = queue.poll();
            assertThat(new long[] {entry.dueAt(), entry.sequence()}).isEqualTo(e);
        }
        assertThat(queue.nextDue()).isEqualTo(Long.MAX_VALUE);
    }
}
