package io.faultline.simulation;

import static io.faultline.simulation.SwarmCommands.pick;

import io.faultline.fabric.*;
import io.faultline.kernel.Dice;
import java.util.List;

/// Random commands on whole clusters: nodes come and go, runs begin and end, releases change.
final class SwarmOperations {
    private SwarmOperations() {}

    static Command next(FabricState state, Dice dice, int act, int kind) {
        Cluster cluster = state.clusters().getFirst();
        HostId host = pick(state.hosts().stream().map(Host::id).toList(), dice, "host", act);
        VmId vm = pick(state.vms().stream().map(Vm::id).toList(), dice, "vm", act);
        double roll = dice.roll("operation", "", act);
        List<HostId> alone = state.hosts().stream()
                .filter(h -> h.node() == null)
                .map(Host::id)
                .toList();
        List<VmId> roles =
                state.vms().stream().filter(Vm::isClustered).map(Vm::id).toList();
        if (dice.roll("ends", "", 0) < 0.2) {
            return roles.isEmpty()
                    ? new OperatorCommand.RemoveCluster(cluster.id())
                    : new OperatorCommand.RemoveRole(pick(roles, dice, "last", act), true);
        }
        boolean ready =
                cluster.nodes().stream().noneMatch(node -> state.host(node).windows() == cluster.version());
        if (ready && kind > 25) {
            return new OperatorCommand.RaiseFunctionalLevel(cluster.id(), roll < 0.3);
        }
        return switch (kind) {
            case 24 ->
                roll < (state.maintenance().isAnyUnderWay() ? 0.3 : 0.9)
                        ? new OperatorCommand.StartUpdatingRun(cluster.id(), options(cluster, host, dice, act))
                        : new OperatorCommand.StopUpdatingRun(cluster.id());
            case 25 ->
                roll < 0.6
                        ? new Incident.SpoilUpdates(host, dice.roll("times", "", act, 4) - 1)
                        : new Incident.RepairUpdates(state.hosts().stream()
                                .filter(h -> h.software().failsNext())
                                .map(Host::id)
                                .findFirst()
                                .orElse(host));
            case 26 ->
                roll < (alone.isEmpty() ? 0.8 : 0.2)
                        ? new OperatorCommand.RemoveNode(host)
                        : new OperatorCommand.AddNode(cluster.id(), alone.isEmpty() ? host : alone.getFirst());
            case 27 ->
                roll < 0.85
                        ? new OperatorCommand.InstallHost(
                                alone.isEmpty() ? host : alone.getFirst(),
                                version(cluster.version(), state.host(host).windows()))
                        : new OperatorCommand.RaiseFunctionalLevel(cluster.id(), roll < 0.9);
            case 28 ->
                roll < (roles.size() < state.vms().size() ? 0.15 : 0.5)
                        ? new OperatorCommand.RemoveRole(vm, roll < 0.45)
                        : new OperatorCommand.AddRole(
                                cluster.id(),
                                state.vms().stream()
                                        .filter(v -> !v.isClustered()
                                                && state.host(v.owner()).isRunning())
                                        .map(Vm::id)
                                        .findFirst()
                                        .orElse(vm));
            default ->
                roll < 0.7
                        ? new OperatorCommand.RemoveCluster(cluster.id())
                        : new OperatorCommand.CreateCluster("CLU2", List.of(host), false);
        };
    }

    /// The next release: the cluster's own again when the host has it already.
    private static WindowsVersion version(WindowsVersion level, WindowsVersion windows) {
        List<WindowsVersion> all = List.of(WindowsVersion.values());
        WindowsVersion next = all.get(Math.min(level.ordinal() + 1, all.size() - 1));
        return next == windows ? level : next;
    }

    private static UpdatingOptions options(Cluster cluster, HostId first, Dice dice, int act) {
        return new UpdatingOptions(
                dice.roll("failures", "", act, cluster.nodes().size() + 1) - 1,
                dice.roll("retries", "", act, 3),
                dice.roll("online", "", act) < 0.3,
                pick(List.of(Failback.values()), dice, "failback", act),
                dice.roll("force", "", act) < 0.3,
                dice.roll("order", "", act) < 0.3 ? List.of(first) : List.of());
    }

    /// While there is no cluster.
    static Command alone(FabricState state, Dice dice, int act) {
        HostId host = pick(state.hosts().stream().map(Host::id).toList(), dice, "host", act);
        VmId vm = pick(state.vms().stream().map(Vm::id).toList(), dice, "vm", act);
        return switch (dice.roll("alone", "", act, 8)) {
            case 0 -> new Incident.FailHost(host);
            case 1 -> new Incident.RepairHost(host);
            case 2 -> new OperatorCommand.StartVm(vm);
            case 3 -> new OperatorCommand.StopVm(vm, pick(List.of(StopKind.values()), dice, "stop", act));
            case 4 -> new OperatorCommand.UpdateHost(host);
            default ->
                new OperatorCommand.CreateCluster(
                        "CLU" + (1 + act % 3),
                        state.hosts().stream()
                                .map(Host::id)
                                .filter(h -> (state.host(h).isRunning() || dice.roll("dead", "", act) < 0.1)
                                        && dice.roll("member", h.name(), act) < 0.7
                                        && (state.host(h).windows()
                                                == state.host(host).windows()))
                                .toList(),
                        dice.roll("storage", "", act) < 0.1);
        };
    }
}
