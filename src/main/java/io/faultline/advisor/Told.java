package io.faultline.advisor;

/// The answer to a yes-or-no question. "Don't know" is an answer of its own, and never counts as either of the others.
public enum Told {
    YES,
    NO,
    UNKNOWN;

    public static Told of(boolean yes) {
        return yes ? YES : NO;
    }

    /// Both hold. What is missing on one side is missing, whatever the other side is.
    public Told and(Told other) {
        return this == NO || other == NO ? NO : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    public String words() {
        return switch (this) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "not known";
        };
    }

    /// Of something that must be there first, as it is shown and printed.
    public String state() {
        return switch (this) {
            case YES -> "met";
            case NO -> "missing";
            case UNKNOWN -> "unknown";
        };
    }
}
