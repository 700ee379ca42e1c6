package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.TaskWords;
import io.faultline.workbench.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says changes of state, and what was decided, to those who do not see the screen: politely, at most once a
/// second, many in one sentence.
final class Announcer extends Div implements Pane {
    private static final long PAUSE = 1_000_000_000L;
    private static final int MOST = 4;

    private final Attempt attempt;
    private final List<String> waiting = new ArrayList<>();
    private List<Decision> decided = List.of();
    private long heard = -1;
    private long spoke = System.nanoTime() - PAUSE;

    Announcer(Attempt attempt) {
        this.attempt = attempt;
        addClassName("sr");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("role", "log");
    }

    @Override
    public void show(Glance glance) {
        boolean first = heard < 0;
        for (var recorded : glance.view().newEvents()) {
            if (!first && recorded.seq() > heard) {
                words(recorded.event()).ifPresent(waiting::add);
            }
        }
        List<Decision> now = Decision.of(attempt, glance.view().sheet());
        if (!first) {
            now.stream().filter(one -> !decided.contains(one)).map(this::words).forEach(waiting::add);
        }
        decided = now;
        heard = glance.events().isEmpty()
                ? Math.max(0, heard)
                : glance.events().getLast().seq();
        if (!waiting.isEmpty() && System.nanoTime() - spoke >= PAUSE) {
            spoke = System.nanoTime();
            setText(said());
            waiting.clear();
        }
    }

    private String said() {
        int more = waiting.size() - MOST;
        return String.join(". ", waiting.subList(0, Math.min(MOST, waiting.size())))
                + (more > 0 ? ". And " + more + " more changes." : ".");
    }

    private String words(Decision decision) {
        return CheckState.of(decision.state()).word() + ": "
                + attempt.lab()
                        .map(lab -> TaskWords.plain(TaskWords.html(lab, decision.check())))
                        .orElse("");
    }

    private static Optional<String> words(Event event) {
        return switch (event) {
            case HostEvent.HostPowerLost e -> Optional.of(e.host() + " lost its power");
            case HostEvent.HostHung e -> Optional.of(e.host() + " hangs");
            case HostEvent.HostShutDown e -> Optional.of(e.host() + " has shut down");
            case HostEvent.HostStarted e -> Optional.of(e.host() + " is up");
            case ClusterEvent.NodeIsolated e -> Optional.of(e.node() + " is Isolated");
            case ClusterEvent.NodeDown e -> Optional.of(e.node() + " is Down");
            case ClusterEvent.NodeUp e -> Optional.of(e.node() + " joined the cluster");
            case ClusterEvent.NodePaused e -> Optional.of(e.node() + " is Paused");
            case ClusterEvent.NodeResumed e -> Optional.of(e.node() + " is resumed");
            case ClusterEvent.NodeDrained e -> Optional.of(e.node() + " is drained");
            case ClusterEvent.NodeDrainFailed e -> Optional.of(e.node() + " could not be drained");
            case ClusterEvent.QuorumLost e -> Optional.of(e.cluster() + " lost quorum");
            case ClusterEvent.ClusterFormed e -> Optional.of(e.cluster() + " has quorum again");
            case ClusterEvent.CsvCoordinatorMoved e ->
                Optional.of(e.to() + " coordinates " + e.volume().name());
            case ClusterEvent.RolePlacementFailed e -> Optional.of("No node can take " + e.vm());
            case RoleEvent.GuestCrashed e -> Optional.of("The guest of " + e.vm() + " crashed");
            case RoleEvent.ResourceFailed e -> Optional.of(e.vm() + " failed on " + e.host());
            case RoleEvent.RoleGivenUp e -> Optional.of(e.vm() + " is left failed");
            case UpdatingEvent.NodeUpdateStarted e -> Optional.of(e.node() + " is updated now");
            case UpdatingEvent.NodeUpdateFailed e -> Optional.of(e.node() + " could not be updated");
            case UpdatingEvent.UpdateRunEnded e -> Optional.of("The updating run is over");
            case LifecycleEvent.NodeAdded e -> Optional.of(e.node() + " is a node now");
            case LifecycleEvent.NodeEvicted e -> Optional.of(e.node() + " is no node any more");
            case LifecycleEvent.ClusterCreated e -> Optional.of(e.cluster() + " was made");
            case LifecycleEvent.ClusterRemoved e -> Optional.of(e.cluster() + " is no more");
            case VmEvent.VmStarted e -> Optional.of(e.vm() + " starts on " + e.host());
            case VmEvent.VmHeartbeatOk e -> Optional.of(e.vm() + " answers on " + e.host());
            case VmEvent.VmStopped e -> Optional.of(e.vm() + " has shut down");
            case VmEvent.VmPausedCritical e -> Optional.of(e.vm() + " is Paused-Critical");
            case VmEvent.VmResumed e -> Optional.of(e.vm() + " goes on on " + e.host());
            case VmEvent.VmTurnedOff e -> Optional.of(e.vm() + " is off");
            case VmEvent.VmSaved e -> Optional.of(e.vm() + " is saved");
            case VmEvent.VmRestored e -> Optional.of(e.vm() + " goes on on " + e.host());
            case MigrationEvent.LiveMigrationStarted e -> Optional.of(e.vm() + " moves to " + e.to());
            case MigrationEvent.SharedNothingMigrationStarted e -> Optional.of(e.vm() + " moves to " + e.to());
            case MigrationEvent.ColdMigrationCompleted e -> Optional.of(e.vm() + " is on " + e.to());
            case MigrationEvent.ColdMigrationFailed e -> Optional.of(e.vm() + " stays on " + e.from());
            case MigrationEvent.LiveMigrationCompleted e -> Optional.of(e.vm() + " runs on " + e.to());
            case MigrationEvent.LiveMigrationFailed e -> Optional.of(e.vm() + " stays on " + e.from());
            case MigrationEvent.QuickMigrationCompleted e -> Optional.of(e.vm() + " runs on " + e.to());
            default -> Optional.empty();
        };
    }
}
