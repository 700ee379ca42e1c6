package io.faultline.grading;

import io.faultline.lab.Check;

/// Of a check about something that is not simulated. It costs nobody anything.
record AbsentMonitor(Check check) implements Monitor {
    @Override
    public Ruling ruling() {
        return new Ruling(
                Verdict.State.NOT_MODELLED,
                "This is about " + String.join(", ", check.ledger()) + ", which is not simulated.",
                null,
                check.points());
    }

    @Override
    public boolean isSettled() {
        return true;
    }
}
