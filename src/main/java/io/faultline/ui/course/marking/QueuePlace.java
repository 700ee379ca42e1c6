package io.faultline.ui.course.marking;

import io.faultline.course.MarkingQueue;
import io.faultline.workbench.AttemptId;
import java.util.List;
import java.util.Optional;

/// Where somebody is in the queues of an assignment.
record QueuePlace(MarkingQueue queue, MarkingQueue.Item item) {

    /// What an address names; without a name the first answer that waits, and if none does, the first.
    static Optional<QueuePlace> of(List<MarkingQueue> queues, Optional<String> check, Optional<Long> attempt) {
        var queue = check.flatMap(id ->
                        queues.stream().filter(one -> one.check().equals(id)).findFirst())
                .or(() -> queues.stream().filter(one -> one.unmarked() > 0).findFirst())
                .or(() -> queues.stream().filter(one -> !one.items().isEmpty()).findFirst());
        return queue.flatMap(one -> attempt.flatMap(id -> one.items().stream()
                        .filter(item -> item.attempt().value() == id)
                        .findFirst())
                .or(() -> one.items().stream()
                        .filter(item -> item.mark().isEmpty())
                        .findFirst())
                .or(() -> one.items().stream().findFirst())
                .map(item -> new QueuePlace(one, item)));
    }

    /// `Learner 07`, until the grades are released.
    static String name(MarkingQueue.Item item) {
        return item.learner().map(person -> person.name()).orElseGet(() -> "Learner %02d".formatted(item.number()));
    }

    /// The next one that waits, after this one and then from the front; empty when none does.
    Optional<AttemptId> nextUnmarked() {
        var after = queue.items().stream()
                .filter(one -> one.mark().isEmpty() && one.number() > item.number())
                .findFirst();
        return after.or(() -> queue.items().stream()
                        .filter(one -> one.mark().isEmpty() && one.number() < item.number())
                        .findFirst())
                .map(MarkingQueue.Item::attempt);
    }

    /// @param way 1 for the one behind it, -1 for the one before it
    Optional<AttemptId> beside(int way) {
        return queue.items().stream()
                .filter(one -> one.number() == item.number() + way)
                .map(MarkingQueue.Item::attempt)
                .findFirst();
    }
}
