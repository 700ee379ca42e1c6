package io.faultline.account;

/// What became of an attempt to sign in.
public sealed interface SignInResult {

    record SignedIn(Admission admission) implements SignInResult {}

    /// Which of them was wrong is not said.
    record WrongNameOrSecret() implements SignInResult {}

    /// Not a guess at all, and not counted as one: a return key with three words, for instance.
    record Unreadable(String reason) implements SignInResult {}

    record TooSoon(int seconds) implements SignInResult {}
}
