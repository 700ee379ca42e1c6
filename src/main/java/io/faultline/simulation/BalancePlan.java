package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which VMs the balancer moves, and where: from the fullest node over the limit to the emptiest that can take one and
/// stays within the limit (`02_heartbeat_failover/AutoBalancerLevel`). Of a node's VMs the smallest that brings it
/// within the limit, else the largest that fits.
record BalancePlan(List<Move> moves) {
    /// @param percent how full `from` was
    record Move(VmId vm, HostId from, HostId to, int percent) {}

    static BalancePlan of(FabricState state, Cluster cluster) {
        List<Move> moves = new ArrayList<>();
        FabricState planned = arrived(state);
        int limit = limit(cluster);
        List<HostId> stuck = new ArrayList<>();
        for (int i = 0; i < state.vms().size(); i++) {
            FabricState now = planned;
            Optional<HostId> from = cluster.nodes().stream()
                    .filter(n -> !stuck.contains(n) && isOver(now, n, limit))
                    .max(Comparator.comparingDouble((HostId n) -> load(now, n)).thenComparingInt(n -> -n.index()));
            if (from.isEmpty()) {
                break;
            }
            Optional<Move> move = move(state, now, from.get(), limit);
            if (move.isEmpty()) {
                stuck.add(from.get());
            } else {
                moves.add(move.get());
                planned = planned.withVm(move.get().vm(), vm -> vm.on(move.get().to()));
            }
        }
        return new BalancePlan(moves);
    }

    /// What is on its way counts where it goes.
    private static FabricState arrived(FabricState state) {
        FabricState planned = state;
        for (Migration m : state.migrations()) {
            planned = planned.withoutMigration(m.id()).withVm(m.vm(), vm -> vm.on(m.to()));
        }
        return planned;
    }

    /// 80, 70 or 60 percent.
    static int limit(Cluster cluster) {
        return 90 - 10 * cluster.settings().get(ClusterProperty.AUTO_BALANCER_LEVEL);
    }

    static double load(FabricState state, HostId node) {
        return 100.0 * state.memoryUsed(node) / state.host(node).memoryBytes();
    }

    static boolean isOver(FabricState state, HostId node, int limit) {
        return state.node(node).isMember() && load(state, node) > limit;
    }

    private static Optional<Move> move(FabricState real, FabricState planned, HostId from, int limit) {
        long memory = planned.host(from).memoryBytes();
        long spare = planned.memoryUsed(from) - memory / 100 * limit;
        List<Vm> vms = planned.vmsOn(from).stream()
                .filter(vm -> vm.isRunning() && vm.role() == RoleState.ONLINE)
                .filter(vm -> real.vm(vm.id()).owner().equals(from)
                        && real.migrationOf(vm.id()).isEmpty())
                .sorted(Comparator.comparing((Vm vm) -> vm.spec().memoryBytes() < spare)
                        .thenComparing(vm -> vm.spec().memoryBytes() < spare
                                ? -vm.spec().memoryBytes()
                                : vm.spec().memoryBytes())
                        .thenComparing(vm -> vm.id().index()))
                .toList();
        int percent = (int) load(planned, from);
        for (Vm vm : vms) {
            Optional<HostId> to = destination(planned, vm, from, limit);
            if (to.isPresent()) {
                return Optional.of(new Move(vm.id(), from, to.get(), percent));
            }
        }
        return Optional.empty();
    }

    private static Optional<HostId> destination(FabricState state, Vm vm, HostId from, int limit) {
        return PlacementRules.table(state, vm, Optional.of(from)).stream()
                .filter(p -> p.isPossible() && !p.isAvoided())
                .map(Placement::node)
                .filter(n -> after(state, vm, n) <= limit && after(state, vm, n) < load(state, from))
                .filter(n -> MigrationPreconditions.refusals(state, vm.id(), n, MigrationType.LIVE)
                        .isEmpty())
                .min(Comparator.comparingDouble((HostId n) -> after(state, vm, n))
                        .thenComparingInt(HostId::index));
    }

    private static double after(FabricState state, Vm vm, HostId node) {
        return 100.0
                * (state.memoryUsed(node) + vm.spec().memoryBytes())
                / state.host(node).memoryBytes();
    }
}
