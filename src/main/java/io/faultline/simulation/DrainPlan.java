package io.faultline.simulation;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which VM goes where and how, highest priority first. Each is placed as if those before it had arrived.
record DrainPlan(List<Move> moves) {
    record Move(VmId vm, HostId to, MigrationType type) {}

    static DrainPlan of(FabricState state, HostId node, @Nullable HostId target) {
        List<Move> moves = new ArrayList<>();
        FabricState planned = state;
        for (Vm vm : byPriority(state.vmsOn(node))) {
            MigrationType type = vm.spec().priority() >= VmSpec.MEDIUM ? MigrationType.LIVE : MigrationType.QUICK;
            FabricState now = planned;
            Optional<HostId> to = destinations(now, vm, node, target).stream()
                    .filter(t -> MigrationPreconditions.refusals(now, vm.id(), t, type)
                            .isEmpty())
                    .findFirst();
            if (to.isPresent() && vm.isRunning() && vm.isClustered()) {
                moves.add(new Move(vm.id(), to.get(), type));
                planned = planned.withVm(vm.id(), v -> v.on(to.get()));
            }
        }
        return new DrainPlan(moves);
    }

    /// Home again, as far as it is possible.
    static DrainPlan back(FabricState state, HostId node) {
        List<Move> moves = new ArrayList<>();
        FabricState planned = state;
        for (Vm vm : byPriority(state.vms())) {
            MigrationType type = vm.spec().priority() >= VmSpec.MEDIUM ? MigrationType.LIVE : MigrationType.QUICK;
            boolean home = node.equals(vm.drainedFrom())
                    && vm.isRunning()
                    && !vm.owner().equals(node);
            if (home
                    && MigrationPreconditions.refusals(planned, vm.id(), node, type)
                            .isEmpty()) {
                moves.add(new Move(vm.id(), node, type));
                planned = planned.withVm(vm.id(), v -> v.on(node));
            }
        }
        return new DrainPlan(moves);
    }

    DrainPlan only(VmId vm) {
        return new DrainPlan(moves.stream().filter(m -> m.vm().equals(vm)).toList());
    }

    void send(Turn<FabricState, Event, Timer> turn) {
        for (Move move : moves) {
            boolean drain = !move.to().equals(turn.state().vm(move.vm()).drainedFrom());
            if (move.type() == MigrationType.LIVE) {
                LiveMigration.request(move.vm(), move.to(), drain, turn);
            } else {
                QuickMigration.request(move.vm(), move.to(), drain, turn);
            }
        }
    }

    private static List<HostId> destinations(FabricState state, Vm vm, HostId node, @Nullable HostId target) {
        return target != null
                ? List.of(target)
                : PlacementRules.table(state, vm, Optional.of(node)).stream()
                        .filter(p -> p.isPossible())
                        .map(p -> p.node())
                        .toList();
    }

    private static List<Vm> byPriority(List<Vm> vms) {
        return vms.stream()
                .sorted(Comparator.comparingInt((Vm vm) -> -vm.spec().priority())
                        .thenComparingInt(vm -> vm.id().index()))
                .toList();
    }
}
