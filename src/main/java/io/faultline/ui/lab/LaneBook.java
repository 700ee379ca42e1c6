package io.faultline.ui.lab;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Recorded;
import io.faultline.ui.fabric.MarkView;
import io.faultline.ui.fabric.SegmentView.Look;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the lanes tell, written event by event. A book is begun anew when history is told anew.
final class LaneBook {
    private static final int MARKS = 60;
    private static final int ABSENCES = 1_000;

    private final FabricState state;
    final Map<Integer, HostLane> hosts = new TreeMap<>();
    final Map<Integer, Lane> volumes = new TreeMap<>();
    final Map<Integer, VmLane> vms = new TreeMap<>();
    final TreeMap<Long, MarkView> marks = new TreeMap<>();
    final List<Absence> absences = new ArrayList<>();
    private final Set<HostId> nodes = new LinkedHashSet<>();
    private long heard;

    LaneBook(FabricState state) {
        this.state = state;
        state.hosts().forEach(host -> hosts.put(host.id().index(), new HostLane(host.node() != null)));
        state.clusters().forEach(cluster -> nodes.addAll(cluster.nodes()));
        state.volumes().forEach(volume -> {
            HostId by = volume.coordinator();
            if (volume.cluster() != null) {
                volumes.put(volume.id().index(), Lane.from(0, Look.OWN, by == null ? null : "by " + by));
            }
        });
    }

    void hear(Collection<Recorded<Event>> events) {
        for (Recorded<Event> recorded : events) {
            if (recorded.seq() > heard) {
                heard = recorded.seq();
                Marks.of(recorded.event()).ifPresent(mark -> marks.put(recorded.seq(), mark.at(recorded.at())));
                hear(recorded.at().micros(), recorded.event());
            }
        }
        while (marks.size() > MARKS) {
            marks.pollFirstEntry();
        }
        while (absences.size() > ABSENCES) {
            absences.removeFirst();
        }
    }

    private void hear(long at, Event event) {
        switch (event) {
            case HostEvent e -> {
                host(e.host()).hear(at, e);
                losses(at, e);
            }
            case NetworkEvent e -> {}
            case ClusterEvent e -> hear(at, e);
            case StorageEvent e -> hear(at, e);
            case RoleEvent.GuestCrashed e -> vm(e.vm(), e.host(), true).lost(at);
            case RoleEvent.ResourceFailed e -> vm(e.vm(), e.host(), true).lost(at);
            case RoleEvent e -> {}
            case LifecycleEvent e -> members(at, e);
            case UpdatingEvent e -> {}
            case HardwareEvent e -> {}
            case DirectoryEvent e -> {}
            case VmEvent e -> {
                boolean off = e instanceof VmEvent.VmStarted || e instanceof VmEvent.VmRestored;
                vm(e.vm(), null, !off).hear(at, e);
                ends(at, e);
            }
            case MigrationEvent.VmImported e -> vm(e.vm(), e.from(), false).hear(at, e);
            case MigrationEvent.ColdMigrationStarted e ->
                vm(e.vm(), e.from(), false).hear(at, e);
            case MigrationEvent e -> vm(e.vm(), from(e), true).hear(at, e);
            case Event.CommandRefused e -> {}
        }
    }

    private static @Nullable HostId from(MigrationEvent event) {
        return switch (event) {
            case MigrationEvent.LiveMigrationStarted e -> e.from();
            case MigrationEvent.SharedNothingMigrationStarted e -> e.from();
            case MigrationEvent.QuickMigrationStarted e -> e.from();
            default -> null;
        };
    }

    private void losses(long at, HostEvent event) {
        switch (event) {
            case HostEvent.HostPowerLost e -> lost(at, e.vms(), e.host());
            case HostEvent.HostHung e -> lost(at, e.vms(), e.host());
            case HostEvent.HostCrashed e -> lost(at, e.vms(), e.host());
            case HostEvent.HostShutDown e -> lost(at, e.vms(), e.host());
            case HostEvent.HostStarting e -> lost(at, e.vms(), e.host());
            case HostEvent.HostShutdownBegan e -> {}
            case HostEvent.HostStarted e -> {}
            case HostEvent.HostUpdated e -> {}
            case HostEvent.HostUpdateFailed e -> {}
            case HostEvent.HostUpdatesSpoiled e -> {}
            case HostEvent.HostInstallBegan e -> {}
            case HostEvent.HostInstalled e -> {}
        }
    }

    private void lost(long at, List<VmId> gone, @Nullable HostId host) {
        for (VmId id : gone) {
            VmLane vm = vm(id, host, true);
            if (vm.lane.look() != Look.AWAY && vm.lane.look() != Look.OFF) {
                absences.add(new Absence(id, host, at));
            }
            vm.lost(at);
        }
    }

    private void hear(long at, ClusterEvent event) {
        switch (event) {
            case ClusterEvent.NodeIsolated e -> {
                host(e.node()).hear(at, e);
                absences.stream().filter(a -> a.waitsFor(e.node())).forEach(a -> a.noticed(at));
            }
            case ClusterEvent.NodeQuarantined e -> {
                host(e.node()).hear(at, e);
                absences.stream().filter(a -> a.waitsFor(e.node())).forEach(a -> a.givenUp(at));
            }
            case ClusterEvent.NodeDown e -> {
                host(e.node()).hear(at, e);
                absences.stream().filter(a -> a.waitsFor(e.node())).forEach(a -> a.givenUp(at));
            }
            case ClusterEvent.NodeUp e -> host(e.node()).hear(at, e);
            case ClusterEvent.NodePaused e -> host(e.node()).hear(at, e);
            case ClusterEvent.NodeResumed e -> host(e.node()).hear(at, e);
            case ClusterEvent.NodeDrainStarted e -> host(e.node()).hear(at, e);
            case ClusterEvent.NodeDrained e -> host(e.node()).hear(at, e);
            case ClusterEvent.NodeDrainFailed e -> host(e.node()).hear(at, e);
            case ClusterEvent.QuorumLost e -> {
                nodes.forEach(node -> host(node).hear(at, e));
                lost(at, e.stopped(), null);
            }
            case ClusterEvent.ClusterFormed e ->
                e.nodes().forEach(node -> host(node).hear(at, e));
            case ClusterEvent.CsvCoordinatorMoved e -> coordinator(at, e.volume(), e.from(), e.to());
            case ClusterEvent.RoleFailedOver e -> {
                vm(e.vm(), e.from(), true).movedTo(e.to());
                open(e.vm()).forEach(absence -> absence.placed(at));
            }
            case ClusterEvent.RoleMoved e -> vm(e.vm(), e.from(), false).movedTo(e.to());
            case ClusterEvent.NodeJoining e -> {}
            case ClusterEvent.NodeServiceFailed e -> {}
            case ClusterEvent.WitnessUnreached e -> {}
            case ClusterEvent.PreferredSiteSet e -> {}
            case ClusterEvent.NodeRestarted e -> {}
            case ClusterEvent.NodeStopBegan e -> {}
            case ClusterEvent.NodeWeightSet e -> {}
            case ClusterEvent.ClusterPropertySet e -> {}
            case ClusterEvent.VotesAdjusted e -> {}
            case ClusterEvent.NetworkCut e -> {}
            case ClusterEvent.NetworkRepaired e -> {}
            case ClusterEvent.PartStopped e -> {
                for (VmId stopped : e.stopped()) {
                    lost(at, List.of(stopped), vm(stopped, null, true).host());
                }
                absences.stream()
                        .filter(a -> a.host != null && e.nodes().contains(a.host))
                        .forEach(a -> a.noticed(at));
            }
            case ClusterEvent.WitnessSet e -> {}
            case ClusterEvent.WitnessLost e -> {}
            case ClusterEvent.WitnessReturned e -> {}
            case ClusterEvent.NodePrevented e -> {}
            case ClusterEvent.CoreGroupMoved e -> {}
            case ClusterEvent.RolePlacementFailed e -> {}
            case ClusterEvent.RolePrioritySet e -> {}
        }
    }

    private void hear(long at, StorageEvent event) {
        switch (event) {
            case StorageEvent.CsvOffline e -> offline(at, e.volume());
            case StorageEvent.DiskArbitrationBegan e -> offline(at, e.volume());
            case StorageEvent.DiskFailed e -> offline(at, e.volume());
            case StorageEvent.DiskOnline e -> {
                coordinator(at, e.volume(), null, e.node());
                vms.forEach((index, lane) -> {
                    if (state.vms().get(index).spec().volume().equals(e.volume())) {
                        lane.movedTo(e.node());
                    }
                });
            }
            default -> {}
        }
    }

    private void members(long at, LifecycleEvent event) {
        switch (event) {
            case LifecycleEvent.ClusterCreated e -> e.nodes().forEach(node -> belongs(at, node, true));
            case LifecycleEvent.ClusterRemoved e -> e.nodes().forEach(node -> belongs(at, node, false));
            case LifecycleEvent.NodeAdded e -> belongs(at, e.node(), true);
            case LifecycleEvent.NodeEvicted e -> belongs(at, e.node(), false);
            default -> {}
        }
    }

    private void offline(long at, VolumeId volume) {
        volumes.computeIfAbsent(volume.index(), i -> Lane.from(0, Look.OWN, null))
                .becomes(at, Look.OFF, "Offline");
    }

    private void belongs(long at, HostId host, boolean node) {
        if (node) {
            nodes.add(host);
        } else {
            nodes.remove(host);
        }
        host(host).belongs(at, node);
    }

    private void ends(long at, VmEvent event) {
        switch (event) {
            case VmEvent.VmStarted e -> open(e.vm()).forEach(absence -> absence.started(at));
            case VmEvent.VmHeartbeatOk e -> open(e.vm()).forEach(absence -> absence.answered(at));
            case VmEvent.VmTurnedOff e -> absences.removeAll(open(e.vm()));
            default -> {}
        }
    }

    private List<Absence> open(VmId vm) {
        return absences.stream().filter(a -> a.vm.equals(vm) && !a.isOver()).toList();
    }

    private void coordinator(long at, VolumeId volume, @Nullable HostId from, HostId to) {
        Lane lane = volumes.computeIfAbsent(volume.index(), i -> Lane.from(0, Look.OWN, null));
        lane.was(Look.OWN, from == null ? null : "by " + from);
        lane.becomes(at, Look.OWN, "by " + to);
    }

    private HostLane host(HostId id) {
        return hosts.computeIfAbsent(id.index(), i -> new HostLane(true));
    }

    private VmLane vm(VmId id, @Nullable HostId first, boolean ran) {
        VmLane known = vms.get(id.index());
        if (known != null) {
            return known;
        }
        VmLane lane = new VmLane(first == null ? state.vm(id).owner() : first, ran);
        vms.put(id.index(), lane);
        return lane;
    }
}
