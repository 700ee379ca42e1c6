package io.faultline.ui.course.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.ManualMark;
import io.faultline.course.MarkingQueue;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueuePlaceTest {

    private static final List<MarkingQueue> QUEUES = List.of(
            queue("why", item(11, 1, true), item(12, 2, true)),
            queue("when", item(11, 1, true), item(12, 2, false), item(13, 3, false), item(14, 4, true)));

    @Test
    void withoutAnAddressTheFirstAnswerThatWaitsIsShown() {
        var place = place(Optional.empty(), Optional.empty());
        assertThat(place.queue().check()).isEqualTo("when");
        assertThat(place.item().attempt()).isEqualTo(new AttemptId(12));
    }

    @Test
    void anAddressNamesOneAnswer() {
        assertThat(place(Optional.of("when"), Optional.of(14L)).item().number()).isEqualTo(4);
        assertThat(place(Optional.of("why"), Optional.empty()).item().number()).isEqualTo(1);
    }

    @Test
    void theNextOneThatWaitsIsBehindThisOneOrAtTheFront() {
        assertThat(place(Optional.of("when"), Optional.of(12L)).nextUnmarked()).contains(new AttemptId(13));
        assertThat(place(Optional.of("when"), Optional.of(13L)).nextUnmarked()).contains(new AttemptId(12));
        assertThat(place(Optional.of("why"), Optional.of(11L)).nextUnmarked()).isEmpty();
    }

    @Test
    void namesAreNumbersUntilTheRelease() {
        assertThat(QueuePlace.name(item(11, 7, false))).isEqualTo("Learner 07");
        var released = new MarkingQueue.Item(
                new AttemptId(1),
                7,
                Optional.of(new Person(new PersonId(2), "Zoë", Role.LEARNER)),
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(QueuePlace.name(released)).isEqualTo("Zoë");
    }

    @Test
    void withNothingHandedInThereIsNoPlace() {
        assertThat(QueuePlace.of(List.of(queue("why")), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private static QueuePlace place(Optional<String> check, Optional<Long> attempt) {
        return QueuePlace.of(QUEUES, check, attempt).orElseThrow();
    }

    private static MarkingQueue queue(String check, MarkingQueue.Item... items) {
        return new MarkingQueue(check, "Why?", 10, List.of(), List.of(items));
    }

    private static MarkingQueue.Item item(long attempt, int number, boolean marked) {
        return new MarkingQueue.Item(
                new AttemptId(attempt),
                number,
                Optional.empty(),
                "Because.",
                Optional.empty(),
                marked ? Optional.of(mark()) : Optional.empty());
    }

    private static ManualMark mark() {
        return new ManualMark(
                "why", BigDecimal.ONE, List.of(), "", new PersonId(1), "Ines", Instant.EPOCH, Optional.empty(), 1);
    }
}
