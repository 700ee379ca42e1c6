package io.faultline.course;

import io.faultline.account.Person;
import io.faultline.kernel.SimTime;
import io.faultline.lab.RubricItem;
import io.faultline.workbench.AttemptId;
import java.util.List;
import java.util.Optional;

/// All answers to one question that a person has to read, across learners. Their order is the same each time,
/// another one for each question, and that of nobody's name: whoever comes last suffers from the same tired
/// eyes nowhere else.
///
/// @param ask    the question
/// @param points what it is worth
public record MarkingQueue(String check, String ask, int points, List<RubricItem> rubric, List<Item> items) {

    public MarkingQueue {
        rubric = List.copyOf(rubric);
        items = List.copyOf(items);
    }

    /// One answer.
    ///
    /// @param number  of the answer in this queue, counted from 1: its name until the release
    /// @param learner hidden until the grades are released
    /// @param at      where on the timeline it was given; the replay opens there
    public record Item(
            AttemptId attempt,
            int number,
            Optional<Person> learner,
            String answer,
            Optional<SimTime> at,
            Optional<ManualMark> mark) {}

    public long unmarked() {
        return items.stream().filter(item -> item.mark().isEmpty()).count();
    }
}
