package io.faultline.course;

import io.faultline.account.Person;
import io.faultline.account.ReturnKey;
import java.util.List;

/// What became of a list that was to be applied. All of it is done, or nothing.
public sealed interface RosterResult {

    /// The keys are shown now and never again.
    record Applied(List<NewLearner> enrolled, int changed, int left) implements RosterResult {}

    record NewLearner(Person person, ReturnKey key) {}

    /// The class is not as it was in the preview, as after applying it once: this is what the list would do
    /// now.
    record Stale(RosterPreview now) implements RosterResult {}

    record ClassFull(int most) implements RosterResult {}

    record ClassClosed(String className) implements RosterResult {}

    /// A choice names somebody whom the line cannot be.
    record BadChoice(int line, String why) implements RosterResult {}
}
