package io.faultline.course;

import io.faultline.account.NameScope;
import java.time.Instant;
import java.util.Optional;

/// The people who take a course together. Closed, it takes nobody new; whoever is in may still come back and read.
public record CourseClass(
        ClassId id, CourseId course, String name, JoinCode code, Instant createdAt, Optional<Instant> closedAt) {

    /// So many learners fit: a limit on everything, and a leaked code cannot fill the database.
    public static final int MOST_MEMBERS = 500;

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /// Names are unique within a class.
    NameScope scope() {
        return NameScope.of("class", id.value());
    }
}
