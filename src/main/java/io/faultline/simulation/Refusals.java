package io.faultline.simulation;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.List;

/// Says no, as a fact in the history.
final class Refusals {
    private Refusals() {}

    static void refuse(Turn<FabricState, Event, Timer> turn, Object subject, String code, String reason, String text) {
        refuse(turn, subject, List.of(new Refusal(code, reason, text)));
    }

    static void clusterDown(Turn<FabricState, Event, Timer> turn, Object subject) {
        refuse(
                turn,
                subject,
                "0x000006D9",
                "ClusterDown",
                "The cluster service does not run: the cluster has no quorum.");
    }

    static void wouldLoseQuorum(Turn<FabricState, Event, Timer> turn, Object subject) {
        refuse(
                turn,
                subject,
                "0x0000139F",
                "WouldLoseQuorum",
                "The operation would leave the cluster without a majority of its votes.");
    }

    static void refuse(Turn<FabricState, Event, Timer> turn, Object subject, List<Refusal> refusals) {
        turn.emit(new Event.CommandRefused(subject.toString(), refusals));
    }
}
