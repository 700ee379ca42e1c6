package io.faultline.ledger;

import java.util.List;

/// One behaviour and how faithful we are to it. `proof` is a test as `io.faultline.room.SomeTest#method`, or the id of
/// a rule; an absent behaviour has none, and so an empty one.
public record Entry(
        String id,
        String behaviour,
        Status status,
        List<String> versions,
        Fact fact,
        String proof,
        String note,
        int line) {

    /// How close the model is. What is disputed is a setting and may not be graded.
    public enum Status {
        MODELLED,
        SIMPLIFIED,
        ABSENT,
        DISPUTED
    }

    public Entry {
        versions = List.copyOf(versions);
    }

    public boolean mayBeGraded() {
        return status == Status.MODELLED || status == Status.SIMPLIFIED;
    }
}
