package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.RoleCommand.ChangeAffinityRule;
import io.faultline.fabric.RoleCommand.NewAffinityRule;
import io.faultline.fabric.RoleCommand.RemoveAffinityRule;
import io.faultline.fabric.RoleCommand.SetAffinityRule;
import io.faultline.fabric.RoleEvent.AffinityRuleRemoved;
import io.faultline.fabric.RoleEvent.AffinityRuleSet;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Affinity rules are made, changed and removed (`02_heartbeat_failover/affinity rules`). They move nothing by
/// themselves: they count from the next placement on.
final class AffinitySettings {
    private AffinitySettings() {}

    static void make(NewAffinityRule c, Turn<FabricState, Event, Timer> turn) {
        if (!mayBeSet(c.cluster(), turn)) {
            return;
        }
        if (turn.state().cluster(c.cluster()).rules().rule(c.name()).isPresent()) {
            refuse(
                    turn,
                    c.name(),
                    "0x000000B7",
                    "AlreadyExists",
                    "Cannot create a file when that file already exists: there is an affinity rule " + c.name() + ".");
        } else {
            emit(c.cluster(), new AffinityRule(c.name(), c.type(), List.of(), true), turn);
        }
    }

    static void set(SetAffinityRule c, Turn<FabricState, Event, Timer> turn) {
        find(c.cluster(), c.name(), turn)
                .ifPresent(rule -> emit(
                        c.cluster(),
                        new AffinityRule(
                                rule.name(),
                                Objects.requireNonNullElse(c.type(), rule.type()),
                                rule.groups(),
                                Objects.requireNonNullElse(c.enabled(), rule.enabled())),
                        turn));
    }

    static void change(ChangeAffinityRule c, Turn<FabricState, Event, Timer> turn) {
        Optional<AffinityRule> found = find(c.cluster(), c.name(), turn);
        if (found.isEmpty()) {
            return;
        }
        AffinityRule rule = found.get();
        List<VmId> groups = new ArrayList<>(rule.groups());
        for (VmId id : c.groups()) {
            Vm vm = turn.state().vm(id);
            if (!c.cluster().equals(vm.spec().cluster())) {
                refuse(turn, id, "NotClustered", "NotClustered", id + " is not a role of the cluster.");
                return;
            }
            if (!c.add() && !groups.contains(id)) {
                refuse(
                        turn,
                        id,
                        "0x00000490",
                        "NotInRule",
                        "Element not found: " + id + " is not in the affinity rule " + rule.name() + ".");
                return;
            }
            groups.remove(id);
            if (c.add()) {
                groups.add(id);
            }
        }
        emit(c.cluster(), new AffinityRule(rule.name(), rule.type(), groups, rule.enabled()), turn);
    }

    static void remove(RemoveAffinityRule c, Turn<FabricState, Event, Timer> turn) {
        find(c.cluster(), c.name(), turn)
                .ifPresent(rule -> turn.emit(new AffinityRuleRemoved(c.cluster(), rule.name())));
    }

    private static void emit(ClusterId cluster, AffinityRule rule, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new AffinityRuleSet(cluster, rule.name(), rule.type(), rule.groups(), rule.enabled()));
    }

    private static Optional<AffinityRule> find(ClusterId id, String name, Turn<FabricState, Event, Timer> turn) {
        if (!mayBeSet(id, turn)) {
            return Optional.empty();
        }
        Optional<AffinityRule> rule = turn.state().cluster(id).rules().rule(name);
        if (rule.isEmpty()) {
            List<String> known = turn.state().cluster(id).rules().affinity().stream()
                    .map(AffinityRule::name)
                    .toList();
            refuse(
                    turn,
                    name,
                    "0x00000490",
                    "NoSuchRule",
                    "Element not found: there is no affinity rule " + name + "." + maybe(known));
        }
        return rule;
    }

    static String maybe(List<String> known) {
        return known.isEmpty() ? "" : "\nMaybe " + String.join(" or ", known) + ".";
    }

    private static boolean mayBeSet(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!cluster.up()) {
            clusterDown(turn, id);
        } else if (!cluster.version().isAtLeast(WindowsVersion.WS2022)) {
            refuse(
                    turn,
                    id,
                    "NotOnThisVersion",
                    "NotOnThisVersion",
                    "Affinity rules do not exist on Windows Server " + cluster.version()
                            + ".\nMaybe AntiAffinityClassNames.");
        } else {
            return true;
        }
        return false;
    }
}
