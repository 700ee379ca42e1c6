package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Recorded;
import io.faultline.ui.fabric.SegmentView.Look;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has happened, as lanes. The history is read once, oldest first; what it never mentions is as it is now.
final class PastLanes {
    private final FabricState state;
    private final Map<HostId, Lane> hosts = new HashMap<>();
    private final Map<VmId, Lane> vms = new HashMap<>();
    private final Map<VolumeId, Lane> volumes = new HashMap<>();
    private final Set<HostId> paused = new HashSet<>();
    private long at;

    PastLanes(FabricState state, List<Recorded<Event>> events) {
        this.state = state;
        events.forEach(this::read);
    }

    Lane host(HostId id) {
        return hosts.computeIfAbsent(id, none -> new Lane(now(state.host(id)), null));
    }

    Lane vm(VmId id) {
        return vms.computeIfAbsent(id, none -> now(state.vm(id)));
    }

    Lane volume(VolumeId id) {
        Volume volume = state.volume(id);
        return volumes.computeIfAbsent(id, none -> new Lane(Look.OWN, by(volume.coordinator())));
    }

    private static Look now(Host host) {
        boolean isPaused = host.node() != null && host.node().state() == NodeState.PAUSED;
        return host.power() == HostPower.OFF ? Look.OFF : isPaused ? Look.PAUSED : Look.UP;
    }

    private static Lane now(Vm vm) {
        return vm.isRunning() ? new Lane(Look.RUN, "on " + vm.owner()) : new Lane(Look.OFF, "off");
    }

    private static @Nullable String by(@Nullable HostId coordinator) {
        return coordinator == null ? null : "by " + coordinator;
    }

    private void read(Recorded<Event> entry) {
        at = entry.at().micros();
        switch (entry.event()) {
            case HostEvent e -> host(e);
            case ClusterEvent e -> cluster(e);
            case VmEvent e -> vm(e);
            case MigrationEvent e -> migration(e);
            case Event.CommandRefused e -> {} // nothing came of it
        }
    }

    private void host(HostEvent event) {
        switch (event) {
            case HostEvent.HostPowerLost e -> {
                turn(e.host(), Look.SILENT, null);
                away(e.vms(), e.host());
            }
            case HostEvent.HostHung e -> {
                turn(e.host(), Look.SILENT, null);
                away(e.vms(), e.host());
            }
            case HostEvent.HostShutDown e -> {
                turn(e.host(), Look.OFF, "off");
                away(e.vms(), e.host());
            }
            case HostEvent.HostStarting e -> {
                turn(e.host(), Look.BOOT, "starts");
                away(e.vms(), e.host());
            }
            case HostEvent.HostStarted e -> turn(e.host(), Look.UP, null);
            case HostEvent.NodeRestarted e -> turn(e.host(), Look.BOOT, "restarts");
            case HostEvent.HostShutdownBegan e -> {} // it runs until it is down
            case HostEvent.HostUpdated e -> {} // not a state
        }
    }

    private void cluster(ClusterEvent event) {
        switch (event) {
            case ClusterEvent.NodeIsolated e -> turn(e.node(), Look.ISOLATED, "Isolated");
            case ClusterEvent.NodeDown e -> {
                boolean off = host(e.node()).look() == Look.OFF || host(e.node()).look() == Look.BOOT;
                if (!off) {
                    turn(e.node(), Look.DOWN, "Down");
                }
            }
            case ClusterEvent.NodeJoining e -> turn(e.node(), Look.BOOT, "joins");
            case ClusterEvent.NodeUp e -> up(e.node());
            case ClusterEvent.NodePaused e -> {
                paused.add(e.node());
                up(e.node());
            }
            case ClusterEvent.NodeResumed e -> {
                paused.remove(e.node());
                up(e.node());
            }
            case ClusterEvent.QuorumLost e -> {
                e.stopped().forEach(vm -> vmLane(vm, state.vm(vm).owner()).turn(at, Look.AWAY, "away"));
                volumes.values().forEach(lane -> lane.turn(at, Look.OFF, null));
            }
            case ClusterEvent.CsvCoordinatorMoved e ->
                volumes.computeIfAbsent(e.volume(), none -> new Lane(Look.OWN, by(e.from())))
                        .turn(at, Look.OWN, by(e.to()));
            case ClusterEvent.RoleFailedOver e -> vmLane(e.vm(), e.from());
            default -> {} // not a state that a lane shows
        }
    }

    private void up(HostId node) {
        boolean isPaused = paused.contains(node);
        turn(node, isPaused ? Look.PAUSED : Look.UP, isPaused ? "Paused" : null);
    }

    private void vm(VmEvent event) {
        switch (event) {
            case VmEvent.VmStarted e -> turn(e.vm(), null, Look.BOOT, "boot");
            case VmEvent.VmHeartbeatOk e -> turn(e.vm(), e.host(), Look.RUN, "on " + e.host());
            case VmEvent.VmRestored e -> turn(e.vm(), null, Look.RUN, "on " + e.host());
            case VmEvent.VmStopped e -> turn(e.vm(), e.host(), Look.OFF, "off");
            case VmEvent.VmTurnedOff e -> turn(e.vm(), e.host(), Look.OFF, "off");
            case VmEvent.VmSaveBegan e -> turn(e.vm(), e.host(), Look.OFF, "saving");
            case VmEvent.VmSaved e -> turn(e.vm(), e.host(), Look.OFF, "saved");
            case VmEvent.VmShutdownBegan e -> {} // it runs until it is off
            case VmEvent.VmLoadChanged e -> {} // not a state
        }
    }

    private void migration(MigrationEvent event) {
        switch (event) {
            case MigrationEvent.LiveMigrationStarted e -> turn(e.vm(), e.from(), Look.MOVING, "to " + e.to());
            case MigrationEvent.MigrationPassStarted e -> vm(e.vm()).turn(at, Look.MOVING, "pass " + e.pass());
            case MigrationEvent.MigrationBlackoutStarted e -> vm(e.vm()).turn(at, Look.MOVING, "pause");
            case MigrationEvent.LiveMigrationCompleted e -> turn(e.vm(), e.from(), Look.RUN, "on " + e.to());
            case MigrationEvent.LiveMigrationFailed e -> back(e.vm(), e.from());
            case MigrationEvent.LiveMigrationCancelled e -> back(e.vm(), state.vm(e.vm()).owner());
            case MigrationEvent.QuickMigrationStarted e -> turn(e.vm(), e.from(), Look.AWAY, "saved");
            case MigrationEvent.QuickMigrationFailed e -> turn(e.vm(), e.from(), Look.OFF, "saved");
            case MigrationEvent.QuickMigrationCompleted e -> turn(e.vm(), e.from(), Look.RUN, "on " + e.to());
            case MigrationEvent.QuickMigrationMoved e -> {} // still away
            case MigrationEvent.LiveMigrationQueued e -> {} // still where it was
        }
    }

    /// A VM that was lost on the way is away already.
    private void back(VmId vm, HostId host) {
        if (vm(vm).look() == Look.MOVING) {
            vm(vm).turn(at, Look.RUN, "on " + host);
        }
    }

    private void away(Collection<VmId> lost, HostId host) {
        lost.forEach(vm -> turn(vm, host, Look.AWAY, "away"));
    }

    private void turn(HostId host, Look look, @Nullable String label) {
        hosts.computeIfAbsent(host, none -> new Lane(look == Look.BOOT ? Look.OFF : Look.UP, null)).turn(at, look, label);
    }

    private void turn(VmId vm, @Nullable HostId before, Look look, String label) {
        vmLane(vm, before).turn(at, look, label);
    }

    private Lane vmLane(VmId vm, @Nullable HostId before) {
        return vms.computeIfAbsent(
                vm, none -> before == null ? new Lane(Look.OFF, "off") : new Lane(Look.RUN, "on " + before));
    }
}
