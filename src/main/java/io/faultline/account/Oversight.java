package io.faultline.account;

import java.util.Collection;
import java.util.Set;

/// Whether an instructor may look at a learner's work. `course` answers, since it knows whose class it is;
/// rooms below it ask through this interface.
public interface Oversight {

    boolean mayLookAt(Person instructor, PersonId learner);

    /// Those of these people at whose work the instructor may look: one question for a whole room.
    Set<PersonId> seenBy(Person instructor, Collection<PersonId> people);
}
