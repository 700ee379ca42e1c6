package io.faultline.fabric;

import io.faultline.kernel.Dice;

/// How a fabric begins: whose vote is set aside is drawn, and what runs was started where it is.
public final class FirstState {
    private FirstState() {}

    public static FabricState of(FabricState described, Dice dice) {
        return GuestProcessor.begun(Ballot.begun(described, dice));
    }
}
