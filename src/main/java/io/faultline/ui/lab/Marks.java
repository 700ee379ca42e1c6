package io.faultline.ui.lab;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.MarkView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which events stand on the axis, with a word.
final class Marks {
    private Marks() {}

    /// A mark without its time.
    record Word(MarkView.Kind kind, String text, @Nullable String lane) {
        MarkView at(SimTime time) {
            return new MarkView(time.micros(), kind, text, lane);
        }
    }

    static Optional<Word> of(Event event) {
        return switch (event) {
            case HostEvent.HostPowerLost e -> fault("power lost", e.host());
            case HostEvent.HostHung e -> fault("hangs", e.host());
            case HostEvent.HostShutdownBegan e -> command(began(e.next()) + " " + e.host());
            case StorageEvent.StoragePathLost e -> fault("path to " + e.volume() + " lost", e.node());
            case StorageEvent.VolumeLost e -> Optional.of(new Word(MarkView.Kind.FAULT, e.volume() + " lost", null));
            case StorageEvent.VolumeFilled e -> Optional.of(new Word(MarkView.Kind.FAULT, e.volume() + " full", null));
            case ClusterEvent.QuorumLost e -> Optional.of(new Word(MarkView.Kind.FAULT, "quorum lost", null));
            case ClusterEvent.NetworkCut e -> Optional.of(new Word(MarkView.Kind.FAULT, "network cut", null));
            case ClusterEvent.NetworkRepaired e -> happened("network whole");
            case ClusterEvent.WitnessLost e -> Optional.of(new Word(MarkView.Kind.FAULT, "witness lost", null));
            case ClusterEvent.WitnessReturned e -> happened("witness back");
            case ClusterEvent.ClusterFormed e -> happened("quorum again");
            case ClusterEvent.NodeDrainStarted e -> command("drain " + e.node());
            case ClusterEvent.NodeResumed e -> command("resume " + e.node());
            case RoleEvent.GuestCrashed e -> happened("guest of " + e.vm() + " crashed");
            case RoleEvent.RoleGivenUp e -> happened(e.vm() + " left failed");
            case ClusterEvent.RolePlacementFailed e -> happened("no room for " + e.vm());
            case MigrationEvent.LiveMigrationStarted e ->
                e.drain() ? Optional.empty() : command("Live migrate " + e.vm());
            case MigrationEvent.SharedNothingMigrationStarted e -> command("Move " + e.vm());
            case MigrationEvent.ColdMigrationStarted e -> command("Move " + e.vm());
            case MigrationEvent.ColdMigrationFailed e -> happened(e.vm() + " stays");
            case MigrationEvent.QuickMigrationStarted e ->
                e.drain() ? Optional.empty() : command("Quick migrate " + e.vm());
            case UpdatingEvent.UpdateRunStarted e -> command("updating run");
            case UpdatingEvent.NodeUpdateFailed e -> happened(e.node() + " not updated");
            case UpdatingEvent.UpdateRunEnded e -> happened("run over");
            case LifecycleEvent.NodeAdded e -> command("add " + e.node());
            case LifecycleEvent.NodeEvicted e -> command("evict " + e.node());
            case LifecycleEvent.ClusterCreated e -> command("new cluster");
            case LifecycleEvent.ClusterRemoved e -> command("no cluster");
            case LifecycleEvent.FunctionalLevelRaised e -> command("level " + e.to());
            case MigrationEvent.LiveMigrationFailed e -> happened(e.vm() + " stays");
            default -> Optional.empty();
        };
    }

    private static String began(Host.AfterShutdown next) {
        return switch (next) {
            case STAY_OFF -> "shut down";
            case RESTART -> "restart";
            case UPDATE_AND_RESTART -> "patch";
            case REINSTALL -> "set up";
        };
    }

    private static Optional<Word> fault(String text, HostId host) {
        return Optional.of(new Word(MarkView.Kind.FAULT, text, host.name()));
    }

    private static Optional<Word> command(String text) {
        return Optional.of(new Word(MarkView.Kind.COMMAND, text, null));
    }

    private static Optional<Word> happened(String text) {
        return Optional.of(new Word(MarkView.Kind.EVENT, text, null));
    }
}
