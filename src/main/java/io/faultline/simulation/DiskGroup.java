package io.faultline.simulation;

import io.faultline.fabric.AntiAffinity;
import io.faultline.fabric.ClusterEvent.ClusterFormed;
import io.faultline.fabric.ClusterEvent.ClusterPropertySet;
import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.NodeResumed;
import io.faultline.fabric.ClusterEvent.NodeUp;
import io.faultline.fabric.ClusterEvent.RolePlacementFailed;
import io.faultline.fabric.ClusterEvent.RolePrioritySet;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareEvent.VmMemoryAssigned;
import io.faultline.fabric.HardwareEvent.VmMemorySet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.QuickMigrationMoved;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleEvent.AntiAffinitySet;
import io.faultline.fabric.RoleEvent.RoleGivenUp;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StorageEvent.DiskArbitrationBegan;
import io.faultline.fabric.StorageEvent.DiskFailed;
import io.faultline.fabric.StorageEvent.DiskOnline;
import io.faultline.fabric.StorageEvent.StoragePathLost;
import io.faultline.fabric.StorageEvent.StoragePathReturned;
import io.faultline.fabric.StorageEvent.VolumeLost;
import io.faultline.fabric.StorageEvent.VolumeReturned;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent.VmSaved;
import io.faultline.fabric.VmEvent.VmStopped;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.kernel.Turn;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The world without Cluster Shared Volumes: one node owns a disk, and the VMs on it are one group that fails over
/// together: offline, arbitrate, online and check, then start (`03_csv/disk arbitration and online without CSV`).
///
/// ```
/// owned ── owner lost, path lost ──► arbitrating ── 25 s ──► owned by another: its VMs start
///   └── moved: VMs are saved ───────────┘   └── nobody can: failed, tried again when something changes
/// ```
final class DiskGroup {
    /// Reservation of the disk, then online with a look at the file system; chosen.
    static final Duration ARBITRATION = Duration.ofSeconds(20);

    static final Duration CHECK = Duration.ofSeconds(5);

    private DiskGroup() {}

    static boolean governs(FabricState state, Vm vm) {
        return state.volume(vm.spec().volume()).hasOneOwner();
    }

    static void react(Event event, Turn<FabricState, Event, Timer> turn) {
        switch (event) {
            case NodeDown e -> each(turn, v -> leave(v, e.node(), turn));
            case NodeQuarantined e -> each(turn, v -> leave(v, e.node(), turn));
            case NodeUp e -> each(turn, v -> rejoined(v, e.node(), turn));
            case LifecycleEvent.ClusterCreated e -> each(turn, v -> retry(v, turn));
            case NodeResumed e -> each(turn, v -> retry(v, turn));
            case ClusterFormed e -> each(turn, v -> retry(v, turn));
            case StoragePathLost e -> leave(turn.state().volume(e.volume()), e.node(), turn);
            case StoragePathReturned e -> retry(turn.state().volume(e.volume()), turn);
            case VolumeReturned e -> retry(turn.state().volume(e.volume()), turn);
            case VolumeLost e -> fails(turn.state().volume(e.volume()), turn);
            case DiskOnline e -> startAll(turn.state().volume(e.volume()), turn);
            case RolePrioritySet e -> memoryFree(turn);
            case VmStopped e -> memoryFree(turn);
            case VmTurnedOff e -> memoryFree(turn);
            case VmSaved e -> memoryFree(turn);
            case VmMemoryAssigned e -> memoryFree(turn);
            case VmMemorySet e -> memoryFree(turn);
            case LiveMigrationCompleted e -> memoryFree(turn);
            case QuickMigrationMoved e -> memoryFree(turn);
            case RoleGivenUp e -> memoryFree(turn);
            case AntiAffinitySet e -> memoryFree(turn);
            case ClusterPropertySet e -> memoryFree(turn);
            default -> {}
        }
    }

    private static void each(Turn<FabricState, Event, Timer> turn, java.util.function.Consumer<Volume> what) {
        for (Volume volume : turn.state().volumes()) {
            if (volume.hasOneOwner() && volume.cluster() != null) {
                if (turn.state().cluster(volume.cluster()).up()) {
                    what.accept(volume);
                }
            }
        }
    }

    private static void leave(Volume volume, HostId node, Turn<FabricState, Event, Timer> turn) {
        if (volume.hasOneOwner() && node.equals(volume.coordinator())) {
            place(volume, node, turn);
        }
    }

    /// Another node takes it, or nobody can.
    static void place(Volume volume, @Nullable HostId from, Turn<FabricState, Event, Timer> turn) {
        Optional<HostId> to = target(turn.state(), volume, Optional.ofNullable(from));
        if (to.isPresent()) {
            arbitrate(volume.id(), from, to.get(), turn);
        } else if (from != null || volume.next() != null) {
            turn.emit(new DiskFailed(volume.id(), from));
        }
    }

    static void arbitrate(VolumeId volume, @Nullable HostId from, HostId to, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new DiskArbitrationBegan(volume, from, to));
        turn.after(ARBITRATION.plus(CHECK), new Timer.DiskComes(volume, to));
    }

    private static void fails(Volume volume, Turn<FabricState, Event, Timer> turn) {
        if (volume.hasOneOwner() && (volume.coordinator() != null || volume.next() != null)) {
            turn.emit(new DiskFailed(volume.id(), volume.coordinator()));
        }
    }

    /// A node that is back before it was given up brings its disk online again.
    private static void rejoined(Volume volume, HostId node, Turn<FabricState, Event, Timer> turn) {
        boolean idle = on(turn.state(), volume).stream().anyMatch(vm -> vm.wanted() && !vm.holdsMemory());
        if (node.equals(volume.coordinator()) && (idle || volume.next() != null)) {
            if (can(turn.state(), volume, node)) {
                arbitrate(volume.id(), node, node, turn);
            } else {
                place(volume, node, turn);
            }
        } else {
            retry(volume, turn);
        }
    }

    private static void retry(Volume volume, Turn<FabricState, Event, Timer> turn) {
        if (volume.hasOneOwner() && volume.coordinator() == null && volume.next() == null) {
            place(volume, null, turn);
        }
    }

    static void comes(Timer.DiskComes timer, Turn<FabricState, Event, Timer> turn) {
        Volume volume = turn.state().volume(timer.volume());
        if (can(turn.state(), volume, timer.to())) {
            turn.emit(new DiskOnline(timer.volume(), timer.to()));
        } else {
            place(volume, null, turn);
        }
    }

    static boolean isStale(FabricState state, Timer.DiskComes timer) {
        Volume volume = state.volume(timer.volume());
        return volume.coordinator() != null || !timer.to().equals(volume.next());
    }

    private static void startAll(Volume volume, Turn<FabricState, Event, Timer> turn) {
        List<Vm> vms = on(turn.state(), volume).stream()
                .sorted(Comparator.comparingInt((Vm vm) -> -vm.spec().priority())
                        .thenComparingInt(vm -> vm.id().index()))
                .toList();
        vms.forEach(vm -> start(vm.id(), turn));
    }

    private static void start(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        boolean starts = vm.wanted() && !vm.holdsMemory() && vm.spec().priority() > VmSpec.NO_AUTO_START;
        if (!starts || !turn.state().host(vm.owner()).isRunning()) {
            return;
        }
        boolean fits = turn.state().memoryFree(vm.owner()) >= vm.needs()
                && !AntiAffinity.isForbidden(turn.state(), vm, vm.owner())
                && CpuCompatibility.savedRefusal(turn.state(), vm, vm.owner()).isEmpty();
        if (fits) {
            VmLife.run(vm, vm.owner(), turn);
        } else if (vm.role() != RoleState.FAILED && !vm.failures().kept()) {
            turn.emit(new RolePlacementFailed(id, PlacementRules.table(turn.state(), vm, Optional.empty())));
        }
    }

    /// What did not fit may fit now.
    private static void memoryFree(Turn<FabricState, Event, Timer> turn) {
        each(turn, volume -> {
            if (volume.coordinator() != null && volume.next() == null) {
                on(turn.state(), volume).stream()
                        .filter(vm ->
                                vm.role() == RoleState.FAILED || vm.failures().kept())
                        .forEach(vm -> start(vm.id(), turn));
            }
            retry(turn.state().volume(volume.id()), turn);
        });
    }

    /// Where all VMs of the group may go; where they fit if there is such a node, then the one with the fewest roles.
    static Optional<HostId> target(FabricState state, Volume volume, Optional<HostId> except) {
        if (volume.cluster() == null) {
            return Optional.empty();
        }
        long needed = on(state, volume).stream()
                .filter(Vm::wanted)
                .mapToLong(Vm::needs)
                .sum();
        return state.cluster(volume.cluster()).nodes().stream()
                .filter(node -> !except.equals(Optional.of(node)) && can(state, volume, node))
                .min(Comparator.comparing((HostId node) -> state.memoryFree(node) < needed)
                        .thenComparing(node -> meets(state, volume, node))
                        .thenComparing(node -> state.vmsOn(node).size())
                        .thenComparing(node -> -state.memoryFree(node))
                        .thenComparing(HostId::index));
    }

    /// A role that one of the group would rather keep away from.
    private static boolean meets(FabricState state, Volume volume, HostId node) {
        return on(state, volume).stream()
                .anyMatch(vm -> AntiAffinity.neighbour(state, vm, node).isPresent());
    }

    static boolean can(FabricState state, Volume volume, HostId node) {
        return state.takesRoles(node)
                && state.host(node).isRunning()
                && CsvOwners.serves(state, volume, node)
                && on(state, volume).stream()
                        .allMatch(vm -> (vm.spec().possibleOwners().isEmpty()
                                        || vm.spec().possibleOwners().contains(node))
                                && !(vm.wanted() && AntiAffinity.isForbidden(state, vm, node)));
    }

    static List<Vm> on(FabricState state, Volume volume) {
        return state.vms().stream()
                .filter(vm -> vm.spec().volume().equals(volume.id()))
                .toList();
    }
}
