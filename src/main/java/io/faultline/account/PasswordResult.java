package io.faultline.account;

/// What became of a change of password.
public sealed interface PasswordResult {

    /// The admission carries the role that the one-time password withheld: hand it to [Door].
    record Changed(Admission admission) implements PasswordResult {}

    record WrongCurrent() implements PasswordResult {}

    record BadPassword(String reason) implements PasswordResult {}

    record TooSoon(int seconds) implements PasswordResult {}
}
