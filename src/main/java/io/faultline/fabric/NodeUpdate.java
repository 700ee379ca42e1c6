package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// One node of an updating run.
///
/// @param attempt 1 for the first; 0 before its turn
/// @param trouble what went wrong last
/// @param since   when it came into `phase`
public record NodeUpdate(HostId node, UpdatePhase phase, int attempt, UpdateTrouble trouble, SimTime since) {
    public static NodeUpdate waiting(HostId node, SimTime at) {
        return new NodeUpdate(node, UpdatePhase.WAITING, 0, UpdateTrouble.NONE, at);
    }

    public NodeUpdate in(UpdatePhase next, SimTime at) {
        return new NodeUpdate(node, next, attempt, trouble, at);
    }

    public NodeUpdate withAttempt(int number) {
        return new NodeUpdate(node, phase, number, trouble, since);
    }

    public NodeUpdate withTrouble(UpdateTrouble what) {
        return new NodeUpdate(node, phase, attempt, what, since);
    }
}
