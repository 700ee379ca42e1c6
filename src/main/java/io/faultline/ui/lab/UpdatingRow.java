package io.faultline.ui.lab;

import io.faultline.fabric.NodeUpdate;
import io.faultline.fabric.UpdatePhase;
import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingRun;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.UpdatingWords;
import java.time.LocalTime;
import java.util.List;

/// One node of an updating run as the card shows it.
///
/// @param since when it came to that, a time of day; empty before its turn
/// @param note  the attempt, and what went wrong
record UpdatingRow(String node, StateView state, String since, String note) {

    static List<UpdatingRow> of(UpdatingRun run, LocalTime startsAt) {
        return run.nodes().stream().map(node -> of(run, node, startsAt)).toList();
    }

    private static UpdatingRow of(UpdatingRun run, NodeUpdate node, LocalTime startsAt) {
        boolean waits = node.phase() == UpdatePhase.WAITING || node.phase() == UpdatePhase.NOT_STARTED;
        return new UpdatingRow(
                node.node().name(),
                state(node.phase()),
                waits ? "" : Moments.timeOfDay(node.since(), startsAt),
                note(run, node));
    }

    private static String note(UpdatingRun run, NodeUpdate node) {
        if (node.trouble() == UpdateTrouble.NONE) {
            return "";
        }
        String what = UpdatingWords.trouble(node.trouble());
        return node.attempt() == 0
                ? what
                : "attempt " + node.attempt() + " of " + (run.options().maxRetriesPerNode() + 1) + "; " + what;
    }

    private static StateView state(UpdatePhase phase) {
        return switch (phase) {
            case WAITING -> StateView.of(Mark.OPEN, "Waits");
            case SUSPENDING -> StateView.of(Mark.MOVING, "Is drained");
            case INSTALLING -> StateView.of(Mark.PAUSED, "Installs");
            case RESTARTING -> StateView.of(Mark.BOOTING, "Restarts");
            case RESUMING -> StateView.of(Mark.MOVING, "Roles return");
            case RETRYING -> StateView.of(Mark.ISOLATED, "Tried again soon");
            case SUCCEEDED -> StateView.of(Mark.DONE, "Updated");
            case FAILED -> StateView.of(Mark.DOWN, "Failed");
            case CANCELED -> StateView.of(Mark.OFF, "Left as it was");
            case NOT_STARTED -> StateView.of(Mark.OFF, "Not reached");
        };
    }

    /// The run as a whole.
    static StateView state(UpdatingRun run) {
        return switch (run.state()) {
            case RUNNING -> StateView.of(Mark.MOVING, run.stopping() ? "Stopping" : "Under way");
            case SUCCEEDED -> StateView.of(Mark.DONE, "Done");
            case PARTIALLY_FAILED -> StateView.of(Mark.ISOLATED, "Done, not all");
            case FAILED -> StateView.of(Mark.DOWN, "Given up");
            case CANCELED -> StateView.of(Mark.OFF, "Stopped");
        };
    }

    /// How far it is, and what it still allows.
    static String words(UpdatingRun run) {
        int done = run.in(UpdatePhase.SUCCEEDED).size();
        int failed = run.in(UpdatePhase.FAILED).size();
        String some = done + " of " + run.nodes().size() + " nodes updated"
                + (failed == 0 ? "" : failed == 1 ? ", 1 failed" : ", " + failed + " failed");
        if (!run.isUnderWay()) {
            return some + ".";
        }
        int left = run.options().maxFailedNodes() - failed;
        return some + ". "
                + switch (left) {
                    case 0 -> "The next failure ends the run.";
                    case 1 -> "One more node may fail.";
                    default -> left + " more nodes may fail.";
                };
    }
}
