package io.faultline.simulation;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import io.faultline.testing.Sizes;
import java.util.List;

/// A random command that may or may not make sense.
final class SwarmCommands {
    private static final int KINDS = 39;

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
        for (Migration m : state.migrations().underWay()) {
            if (m.wire().networks().size() > 1 && dice.roll("aimed", "", act) < 0.3) {
                return new Incident.FailPort(m.to(), m.wire().networks().getLast(), false, false);
            }
        }
        if (dice.roll("role", "act", act) < 0.18) {
            return RoleSwarm.next(state, dice, act, vm, host, other);
        }
        if (dice.roll("hardware", "act", act) < 0.06) {
            return HardwareSwarm.next(state, dice, act, host, vm);
        }
        if (MoveSwarm.concerns(state) && dice.roll("move", "act", act) < 0.3) {
            return MoveSwarm.next(state, dice, act, host, vm);
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
            case 18 ->
                dice.roll("off", "", act) < 0.5
                        ? new OperatorCommand.StopHost(host)
                        : new OperatorCommand.StartHost(off(state, host));
            case 19 -> property(state, dice, act);
            case 20 ->
                coin
                        ? new OperatorCommand.SetNodeWeight(host, dice.roll("weight", "", act, 3))
                        : new OperatorCommand.SetRolePriority(vm, 500 * dice.roll("prio", "", act, 8));
            case 21 -> new OperatorCommand.MoveCsv(state.volumes().getFirst().id(), coin ? host : null);
            case 22 -> witness(state, dice, act);
            case 23 -> network(state, dice, act);
            case 24 -> coin ? new Incident.CrashHost(host) : new Incident.KillService(host);
            case 25, 26 -> wire(state, host, dice, act);
            case 27 -> coin ? wire(state, host, dice, act) : site(state, dice, act);
            case 28 -> new OperatorCommand.StartNode(held(state, host), StartKind.CLEAR_QUARANTINE);
            case 29, 30 -> StorageCommands.next(state, dice, act, host, vm);
            case 31, 32 -> StorageCommands.repair(state, dice, act, host);
            case 33, 34, 35, 36, 37, 38 -> SwarmOperations.next(state, dice, act, kind - 9);
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

    private static Command wire(FabricState state, HostId host, Dice dice, int act) {
        NetworkId network = pick(state.networks().stream().map(Network::id).toList(), dice, "network", act);
        double mend = dice.roll("mend", "", act);
        return switch (dice.roll("wire", "", act, 3)) {
            case 0 ->
                mend < (state.network(network).up() ? 0.6 : 0.8)
                        ? new Incident.RestoreNetwork(network)
                        : new Incident.FailNetwork(network);
            case 1 -> {
                boolean whole = state.host(host).nicOn(network).orElseThrow().isWhole();
                yield mend < (whole ? 0.3 : 0.8)
                        ? new Incident.RestorePort(host, network)
                        : new Incident.FailPort(host, network, mend > 0.9, mend > 0.8 && mend < 0.85 || mend > 0.96);
            }
            default -> {
                boolean clear = state.network(network).line().equals(Line.CLEAR);
                yield mend < (clear ? 0.1 : 0.7)
                        ? new Incident.ChangeLine(network, 0, 0)
                        : state.network(network).usedForMigration()
                                ? new Incident.ChangeLine(network, 1 + dice.roll("loss", "", act, 3), 2)
                                : new Incident.ChangeLine(network, 30 + dice.roll("loss", "", act, 75), 300);
            }
        };
    }

    private static Command site(FabricState state, Dice dice, int act) {
        Cluster cluster = state.clusters().getFirst();
        if (dice.roll("prefer", "", act) < 0.5) {
            return new OperatorCommand.SetPreferredSite(
                    cluster.id(),
                    dice.roll("none", "", act) < 0.3
                            ? null
                            : pick(state.sites().stream().map(Site::id).toList(), dice, "site", act));
        }
        return new Incident.CutWitness(
                cluster.id(),
                cluster.nodes().stream()
                        .filter(node -> dice.roll("unreached", node.name(), act) < 0.5)
                        .toList());
    }

    private static HostId off(FabricState state, HostId otherwise) {
        return state.hosts().stream()
                .filter(host -> host.power() == HostPower.OFF)
                .map(Host::id)
                .findFirst()
                .orElse(otherwise);
    }

    private static HostId held(FabricState state, HostId otherwise) {
        return state.hosts().stream()
                .map(Host::id)
                .filter(host -> state.isNode(host) && state.node(host).state() == NodeState.QUARANTINED)
                .findFirst()
                .orElse(otherwise);
    }

    private static Command witness(FabricState state, Dice dice, int act) {
        Cluster cluster = state.clusters().getFirst();
        double roll = dice.roll("witness", "", act);
        boolean lost = cluster.quorum().witness() != null && !cluster.quorum().hasWitness();
        if (lost && roll < 0.6) {
            return new Incident.RepairWitness(cluster.id());
        }
        if (roll < 0.25) {
            return cluster.quorum().hasWitness()
                    ? new Incident.RepairWitness(cluster.id())
                    : new Incident.FailWitness(cluster.id());
        }
        if (cluster.quorum().hasWitness() && roll < 0.8) {
            return new Incident.FailWitness(cluster.id());
        }
        if (cluster.quorum().witness() != null && !cluster.quorum().hasWitness() && roll < 0.9) {
            return new Incident.RepairWitness(cluster.id());
        }
        return new OperatorCommand.SetQuorum(
                cluster.id(),
                roll < 0.95
                        ? new Witness(
                                roll > 0.91
                                        ? Witness.Kind.DISK
                                        : pick(List.of(Witness.Kind.values()), dice, "kind", act),
                                "W1",
                                true)
                        : null,
                roll > 0.9 && roll < 0.95);
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
        int value = roll < 0.3
                ? -1
                : property.least()
                        + (int) (roll
                                * Math.min(property.most() > 10_000 ? 300 : 2_000, property.most() - property.least()));
        return new OperatorCommand.SetClusterProperty(
                state.clusters().getFirst().id(), property, value);
    }

    static <T> T pick(List<T> from, Dice dice, String stream, int act) {
        return from.get(dice.roll(stream, "", act, from.size()));
    }
}
