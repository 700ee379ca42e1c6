package io.faultline.lab;

/// Something that breaks by itself.
///
/// @param delay  a length of time, which may hold drawn values
/// @param anchor what it is counted from
/// @param step   of the anchor; empty for the beginning
/// @param run    the console line, about the fabric at that moment
public record Fault(String id, String delay, Anchor anchor, String step, Sentence run, int line) {

    /// What a delay is counted from.
    public enum Anchor {
        BEGINNING,
        STEP_OPENED,
        STEP_DONE
    }
}
