package io.faultline.course;

import io.faultline.account.PersonId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What an instructor decided about a preview.
///
/// @param lines   for single lines: who it is, or that it is left out. An ambiguous line without a choice is
///     left out.
/// @param leaving those of the gone who are to be marked as left
public record RosterChoices(Map<Integer, Choice> lines, Set<PersonId> leaving) {

    public static final RosterChoices NONE = new RosterChoices(Map.of(), Set.of());

    /// About one line.
    public sealed interface Choice {

        record ItIs(PersonId person) implements Choice {}

        record SomebodyNew() implements Choice {}

        record LeaveOut() implements Choice {}
    }

    public RosterChoices {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        leaving = Collections.unmodifiableSet(new LinkedHashSet<>(leaving));
    }
}
