package io.faultline.advisor.drools;

/// On what a running cluster stands.
///
/// @param forced   it was started without a majority, and has not had one since
/// @param witness  its name, empty without one
/// @param online   whether the nodes reach the witness
public record Standing(String cluster, boolean forced, String witness, boolean online) implements Fact {

    public boolean witnessLost() {
        return !witness.isEmpty() && !online;
    }

    @Override
    public String words() {
        return cluster + (forced ? ": forced" : ": by its votes") + ", "
                + (witness.isEmpty() ? "no witness" : "witness " + witness + (online ? "" : ", not reached"));
    }
}
