package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.fabric.Witness;

/// What kind of witness is there or is planned, if it was told (`01_quorum/Witness kinds`).
public record PlannedWitness(Answer<Witness.Kind> kind) implements Fact {

    public boolean disk() {
        return is(Witness.Kind.DISK);
    }

    public boolean share() {
        return is(Witness.Kind.FILE_SHARE);
    }

    public boolean cloud() {
        return is(Witness.Kind.CLOUD);
    }

    private boolean is(Witness.Kind wanted) {
        return kind.or(Witness.Kind.DISK) == wanted && kind.isKnown();
    }

    @Override
    public String words() {
        return "Kind of witness: " + kind.words(Witness.Kind::toString);
    }
}
