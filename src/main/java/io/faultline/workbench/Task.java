package io.faultline.workbench;

/// What an attempt is at.
public sealed interface Task {
    /// A lab of the library, by its id.
    record OfLab(String id) implements Task {}

    /// A shipped blueprint, by its name, and nothing asked.
    record FreeBench(String blueprint) implements Task {}
}
