package io.faultline.course;

import io.faultline.account.CurrentPerson;
import org.springframework.security.access.AccessDeniedException;

/// Lets a caller at what is theirs. What is not is refused as if it did not exist.
final class Teaching {

    private final CourseTables tables;
    private final CurrentPerson current;

    Teaching(CourseTables tables, CurrentPerson current) {
        this.tables = tables;
        this.current = current;
    }

    CourseClass own(ClassId id) {
        return tables.classesOwnedBy(current.require().id()).stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> noSuch("class"));
    }

    static AccessDeniedException noSuch(String what) {
        return new AccessDeniedException("You have no such " + what + ".");
    }
}
