package io.faultline.simulation;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.testing.Sizes;
import java.util.List;

/// A random command that may or may not make sense.
final class SwarmCommands {
    private static final int KINDS = 30;

    private SwarmCommands() {}

    static Command next(FabricState state, Dice dice, int act) {
        HostId host = pick(state.hosts().stream().map(Host::id).toList(), dice, "host", act);
        HostId other = pick(state.hosts().stream().map(Host::id).toList(), dice, "other", act);
        VmId vm = pick(state.vms().stream().map(Vm::id).toList(), dice, "vm", act);
        boolean coin = dice.roll("coin", "", act) < 0.5;
        if (state.clusters().isEmpty()) {
            return SwarmOperations.alone(state, dice, act);
        }
        if (!state.migrations().isEmpty() && dice.roll("cancel", "", act) < 0.2) {
            return new OperatorCommand.CancelMigration(
                    pick(state.migrations(), dice, "mig", act).vm());
        }
        int kind = dice.roll("kind", "", act, KINDS);
        return switch (kind) {
            case 0 -> new Incident.FailHost(host);
            case 2 -> new Incident.HangHost(host);
            case 1, 3, 4, 5 -> new Incident.RepairHost(host);
            case 6 -> new Incident.ChangeVmLoad(vm, Sizes.gib(1), dice.roll("load", "", act) * 900e6);
            case 7, 8 ->
                new OperatorCommand.MoveVirtualMachineRole(
                        vm,
                        coin ? other : null,
                        dice.roll("type", "", act) < 0.6 ? MigrationType.LIVE : type(dice, act));
            case 9 ->
                new OperatorCommand.CancelMigration(
                        state.migrations().isEmpty()
                                ? vm
                                : pick(state.migrations(), dice, "mig", act).vm());
            case 10, 11 -> new OperatorCommand.StartVm(vm);
            case 12 -> new OperatorCommand.StopVm(vm, pick(List.of(StopKind.values()), dice, "stop", act));
            case 13 ->
                new OperatorCommand.SuspendNode(
                        host,
                        dice.roll("drain", "", act) < 0.8,
                        coin,
                        dice.roll("target", "", act) < 0.2 ? other : null);
            case 14, 15 -> new OperatorCommand.ResumeNode(host, pick(List.of(Failback.values()), dice, "back", act));
            case 16 ->
                coin
                        ? new OperatorCommand.StopNode(host)
                        : new OperatorCommand.StartNode(
                                down(state, host), pick(List.of(StartKind.values()), dice, "start", act));
            case 17 -> coin ? new OperatorCommand.RestartHost(host) : new OperatorCommand.UpdateHost(host);
            case 18 -> coin ? new OperatorCommand.StopHost(host) : new OperatorCommand.StartHost(host);
            case 19 -> property(state, dice, act);
            case 20 ->
                coin
                        ? new OperatorCommand.SetNodeWeight(host, dice.roll("weight", "", act, 3))
                        : new OperatorCommand.SetRolePriority(vm, 500 * dice.roll("prio", "", act, 8));
            case 21 -> new OperatorCommand.MoveCsv(state.volumes().getFirst().id(), coin ? host : null);
            case 22 -> witness(state, dice, act);
            case 23 -> network(state, dice, act);
            case 24, 25, 26, 27, 28, 29 -> SwarmOperations.next(state, dice, act, kind);
            default -> throw new IllegalStateException("kind " + kind);
        };
    }

    private static Command network(FabricState state, Dice dice, int act) {
        Cluster cluster = state.clusters().getFirst();
        boolean cut = Partition.isCut(state, cluster);
        if (dice.roll("mend", "", act) < (cut ? 0.7 : 0.2)) {
            return new Incident.RepairNetwork(cluster.id());
        }
        List<HostId> part = cluster.nodes().stream()
                .filter(node -> dice.roll("part", node.name(), act) < 0.5)
                .toList();
        return new Incident.CutNetwork(cluster.id(), List.of(part));
    }

    private static Command witness(FabricState state, Dice dice, int act) {
        Cluster cluster = state.clusters().getFirst();
        double roll = dice.roll("witness", "", act);
        if (roll < 0.15) {
            return cluster.quorum().hasWitness()
                    ? new Incident.RepairWitness(cluster.id())
                    : new Incident.FailWitness(cluster.id());
        }
        if (cluster.quorum().hasWitness() && roll < 0.8) {
            return new Incident.FailWitness(cluster.id());
        }
        if (cluster.quorum().witness() != null && roll < 0.9) {
            return new Incident.RepairWitness(cluster.id());
        }
        return new OperatorCommand.SetQuorum(
                cluster.id(),
                roll < 0.9 ? new Witness(pick(List.of(Witness.Kind.values()), dice, "kind", act), "W1", true) : null);
    }

    private static HostId down(FabricState state, HostId otherwise) {
        return state.hosts().stream()
                .filter(h -> h.isRunning() && h.node() != null && h.node().state() == NodeState.DOWN)
                .map(Host::id)
                .findFirst()
                .orElse(otherwise);
    }

    private static MigrationType type(Dice dice, int act) {
        return pick(List.of(MigrationType.values()), dice, "how", act);
    }

    private static Command property(FabricState state, Dice dice, int act) {
        ClusterProperty property = pick(List.of(ClusterProperty.values()), dice, "property", act);
        double roll = dice.roll("value", "", act);
        int value =
                roll < 0.3 ? -1 : property.least() + (int) (roll * Math.min(300, property.most() - property.least()));
        return new OperatorCommand.SetClusterProperty(
                state.clusters().getFirst().id(), property, value);
    }

    static <T> T pick(List<T> from, Dice dice, String stream, int act) {
        return from.get(dice.roll(stream, "", act, from.size()));
    }
}
