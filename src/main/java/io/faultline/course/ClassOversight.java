package io.faultline.course;

import io.faultline.account.Oversight;
import io.faultline.account.Person;
import io.faultline.account.PersonId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// An instructor may look at the work of learners in the classes that they teach, and at their own.
@Component
final class ClassOversight implements Oversight {

    private final CourseTables tables;

    ClassOversight(CourseTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean mayLookAt(Person instructor, PersonId learner) {
        if (!instructor.isInstructor()) {
            return false;
        }
        return instructor.id().equals(learner) || tables.teaches(instructor.id(), learner);
    }

    @Override
    public Set<PersonId> seenBy(Person instructor, Collection<PersonId> people) {
        if (!instructor.isInstructor() || people.isEmpty()) {
            return Set.of();
        }
        var seen = new LinkedHashSet<>(tables.taught(instructor.id(), people));
        if (people.contains(instructor.id())) {
            seen.add(instructor.id());
        }
        return seen;
    }
}
