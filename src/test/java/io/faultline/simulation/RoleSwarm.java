package io.faultline.simulation;

import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.AffinityType;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.StartupTrigger;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Dice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A random command about roles; names are few, so that they meet.
final class RoleSwarm {
    private static final List<String> NAMES = List.of("A", "B", "C");

    private RoleSwarm() {}

    static Command next(FabricState state, Dice dice, int act, VmId vm, HostId host, HostId other) {
        ClusterId cluster = state.clusters().getFirst().id();
        ClusterRules rules = state.clusters().getFirst().rules();
        String name = NAMES.get(dice.roll("name", "", act, 3));
        String rule = dice.roll("known", "", act) < 0.7 && !rules.affinity().isEmpty()
                ? rules.affinity().getFirst().name()
                : name;
        String set = dice.roll("known", "", act) < 0.7 && !rules.sets().isEmpty()
                ? rules.sets().getLast().name()
                : name;
        String second = rules.sets().isEmpty() || dice.roll("second", "", act) < 0.3
                ? name
                : rules.sets().getFirst().name();
        boolean add = dice.roll("add", "", act) < 0.7;
        return switch (dice.roll("role", "", act, 29)) {
            case 0 -> new RoleCommand.SetPreferredOwners(vm, add ? List.of(host) : List.of());
            case 1 -> new RoleCommand.SetPossibleOwners(vm, host.equals(other) ? List.of(host) : List.of(host, other));
            case 2, 3 -> property(dice, act, vm);
            case 4, 5 -> new RoleCommand.SetAntiAffinity(vm, add ? List.of(name) : List.of());
            case 6, 7 -> new RoleCommand.FailResource(vm);
            case 9, 26 ->
                new RoleCommand.NewAffinityRule(
                        cluster, name, AffinityType.values()[dice.roll("affinity", "", act, 4)]);
            case 10, 8, 22 ->
                new RoleCommand.SetAffinityRule(
                        cluster, rule, add ? null : AffinityType.DIFFERENT_NODE, dice.roll("on", "", act) < 0.8);
            case 11, 19, 20, 23 -> new RoleCommand.ChangeAffinityRule(cluster, rule, add, List.of(vm));
            case 12, 24, 28 -> new RoleCommand.RemoveAffinityRule(cluster, rule);
            case 13 -> new RoleCommand.NewGroupSet(cluster, name, add ? List.of(vm) : List.of(), List.of());
            case 14, 27 -> set(dice, act, cluster, set);
            case 15, 21 -> new RoleCommand.ChangeGroupSet(cluster, set, add, vm);
            case 16, 25 -> new RoleCommand.ChangeSetDependency(cluster, set, add, second);
            case 17 -> new RoleCommand.RemoveGroupSet(cluster, set);
            case 18 -> new Incident.CrashGuest(vm);
            default -> throw new IllegalStateException();
        };
    }

    /// Some lives begin with roles that prefer a node and return to it, that keep apart, and that wait for each other.
    static FabricState begun(FabricState fabric, Dice dice) {
        FabricState next = fabric;
        HostId first = fabric.hosts().getFirst().id();
        for (Vm vm : fabric.vms()) {
            if (dice.roll("returns", "", vm.id().index()) < 0.3) {
                RolePolicy policy = RolePolicy.USUAL.with(RoleProperty.AUTO_FAILBACK_TYPE, 1);
                next = next.withVm(vm.withSpec(
                        vm.spec().withPreferredOwners(List.of(first)).withPolicy(policy)));
            }
        }
        Cluster cluster = next.clusters().getFirst();
        boolean some = fabric.vms().size() > 1 && dice.roll("rules", "", 0) < 0.6;
        if (some && cluster.version().isAtLeast(WindowsVersion.WS2016)) {
            ClusterRules rules = cluster.rules()
                    .with(GroupSet.of("A", List.of(fabric.vms().get(0).id()), List.of()))
                    .with(GroupSet.of("B", List.of(fabric.vms().get(1).id()), List.of("A")));
            next = next.withCluster(cluster.withRules(rules));
        }
        if (some && cluster.version().isAtLeast(WindowsVersion.WS2022)) {
            AffinityType type = AffinityType.values()[dice.roll("type", "rules", 0, 4)];
            List<VmId> both =
                    List.of(fabric.vms().get(0).id(), fabric.vms().get(1).id());
            Cluster now = next.clusters().getFirst();
            next = next.withCluster(now.withRules(now.rules().with(new AffinityRule("A", type, both, true))));
        }
        return next;
    }

    private static Command property(Dice dice, int act, VmId vm) {
        RoleProperty property = RoleProperty.values()[dice.roll("what", "", act, RoleProperty.values().length)];
        double roll = dice.roll("how", "", act);
        long large =
                property == RoleProperty.RESILIENCY_PERIOD ? 600 : 3_600_000; // a node that waits for days heals late
        long value = roll < 0.1 ? -5 : roll < 0.5 ? 1 : roll < 0.9 ? property.usual() : (long) (roll * large);
        return new RoleCommand.SetRoleProperty(vm, property, value);
    }

    private static Command set(Dice dice, int act, ClusterId cluster, String name) {
        @Nullable StartupTrigger trigger = dice.roll("trigger", "", act) < 0.5 ? StartupTrigger.ONLINE : null;
        return new RoleCommand.SetGroupSet(
                cluster, name, trigger, (long) dice.roll("count", "", act, 3), 30L, dice.roll("global", "", act) < 0.3);
    }
}
