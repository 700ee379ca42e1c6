package io.faultline.account;

/// What became of a new learner's wish for an account.
public sealed interface EnrolResult {

    record Enrolled(Admission admission, ReturnKey key) implements EnrolResult {}

    record NameTaken() implements EnrolResult {}

    record BadName(String reason) implements EnrolResult {}
}
