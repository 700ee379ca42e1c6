package io.faultline.course;

import io.faultline.account.PersonId;
import java.util.Optional;

/// What one learner is allowed beyond the others.
///
/// @param extraMinutes by so much later it is due and closes
/// @param attempts     so many instead of those of everybody, 0 for any number; empty for as many as everybody
public record Allowance(PersonId learner, int extraMinutes, Optional<Integer> attempts, String reason) {

    static final int MOST_MINUTES = 60 * 24 * 366;
    static final int MOST_ATTEMPTS = 1_000;

    /// What is wrong with it, in a sentence.
    Optional<String> fault() {
        if (extraMinutes < 0 || extraMinutes > MOST_MINUTES) {
            return Optional.of("Extra time is 0 minutes to a year.");
        }
        if (attempts.filter(most -> most < 0 || most > MOST_ATTEMPTS).isPresent()) {
            return Optional.of("A learner has 0 (any number) to " + MOST_ATTEMPTS + " attempts.");
        }
        return Reason.fault(reason);
    }

    /// As it stands in the audit.
    String words() {
        return extraMinutes + " more minutes"
                + attempts.map(most -> most == 0 ? ", any number of attempts" : ", " + most + " attempts")
                        .orElse("");
    }
}
