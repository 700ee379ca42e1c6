package io.faultline.advisor.drools;

import io.faultline.fabric.DrainStatus;

/// How far a paused node was emptied.
///
/// @param left machines that still run on it
public record Emptying(String node, DrainStatus drain, int left) implements Fact {

    public boolean failed() {
        return drain == DrainStatus.FAILED;
    }

    public boolean never() {
        return drain == DrainStatus.NOT_INITIATED;
    }

    /// "1 machine is", "3 machines are"
    public String machines() {
        return left + (left == 1 ? " machine is" : " machines are");
    }

    @Override
    public String words() {
        return node + ": paused, drain " + drain + ", " + machines() + " on it";
    }
}
