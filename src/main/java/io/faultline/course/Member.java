package io.faultline.course;

import io.faultline.account.Person;
import java.time.Instant;
import java.util.Optional;

/// One line of a roster.
///
/// @param identity how other systems know this person
/// @param leftAt   when they were marked as left; nothing of theirs is lost by it
public record Member(Person person, Instant since, Identity identity, Optional<Instant> leftAt) {

    public Member(Person person, Instant since) {
        this(person, since, Identity.NONE, Optional.empty());
    }

    public boolean isIn() {
        return leftAt.isEmpty();
    }
}
