package io.faultline.advisor;

/// Something that must be there first: met, missing, or not known.
public record Prerequisite(Told met, Line line) {

    /// As it is shown and printed.
    public String state() {
        return met.state();
    }
}
