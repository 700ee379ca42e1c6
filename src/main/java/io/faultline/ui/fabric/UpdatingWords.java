package io.faultline.ui.fabric;

import io.faultline.fabric.UpdateTrouble;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.UpdatingEvent.*;

/// What an updating run does, as one short sentence.
public final class UpdatingWords {
    private UpdatingWords() {}

    static String of(UpdatingEvent event) {
        return switch (event) {
            case UpdateRunStarted e ->
                "The updating run of " + e.cluster() + " began: " + Amounts.list(e.order()) + ", at most "
                        + (e.maxFailedNodes() == 1 ? "1 node" : e.maxFailedNodes() + " nodes") + " may fail";
            case NodeUpdateStarted e ->
                e.node() + " is updated" + (e.attempt() == 1 ? "" : ", attempt " + e.attempt())
                        + ": its roles move first";
            case NodeUpdateInstalling e -> e.node() + " installs updates";
            case NodeUpdateRestarting e -> e.node() + " restarts with its updates";
            case NodeUpdateResuming e -> e.node() + " is back, and its roles return";
            case NodeUpdateRetried e -> e.node() + " will be tried again: " + trouble(e.trouble());
            case NodeUpdateSucceeded e -> e.node() + " is done";
            case NodeUpdateFailed e -> e.node() + " could not be updated: " + trouble(e.trouble());
            case NodeUpdateCanceled e -> e.node() + " is left as it was";
            case UpdateRunStopping e -> "The updating run of " + e.cluster() + " is being stopped";
            case UpdateRunEnded e ->
                "The updating run of " + e.cluster() + " "
                        + switch (e.state()) {
                            case RUNNING -> "goes on";
                            case SUCCEEDED -> "is through";
                            case PARTIALLY_FAILED -> "is through, without " + Amounts.list(e.failed());
                            case FAILED -> "was given up";
                            case CANCELED -> "was stopped";
                        };
        };
    }

    /// What went wrong, in words.
    public static String trouble(UpdateTrouble trouble) {
        return switch (trouble) {
            case NONE -> "nothing";
            case NOT_ONLINE -> "it was not there when its turn came";
            case QUORUM -> "the cluster would lose its quorum without it";
            case DRAIN_FAILED -> "no other node can take all of its roles";
            case RESUMED -> "somebody ended its pause";
            case INSTALL_FAILED -> "the update did not install";
            case NODE_LOST -> "the node was lost";
            case RESTART_TIMED_OUT -> "it did not come back within 15 minutes";
            case CLUSTER_DOWN -> "the cluster lost its quorum";
        };
    }
}
