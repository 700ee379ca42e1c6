package io.faultline.workbench;

/// What an attempt is for.
public enum Purpose {
    /// Its owner's own wish.
    PRACTICE,
    /// Somebody gave it to them.
    GIVEN,
    /// The same, and they may not be told yet what it came to.
    WITHHELD
}
