package io.faultline.course;

import io.faultline.account.Admission;
import io.faultline.account.ReturnKey;

/// What became of a learner's wish to join a class.
public sealed interface JoinResult {

    /// The key is shown now and never again.
    record Joined(Admission admission, ReturnKey key) implements JoinResult {}

    /// Somebody in this class has this name: perhaps this very person, who then needs their return key.
    record NameTaken() implements JoinResult {}

    record UnknownCode() implements JoinResult {}

    record TooSoon(int seconds) implements JoinResult {}

    record BadName(String reason) implements JoinResult {}

    record ClassClosed(String className) implements JoinResult {}

    record ClassFull(int most) implements JoinResult {}
}
