package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.RoleCommand.ChangeGroupSet;
import io.faultline.fabric.RoleCommand.ChangeSetDependency;
import io.faultline.fabric.RoleCommand.NewGroupSet;
import io.faultline.fabric.RoleCommand.RemoveGroupSet;
import io.faultline.fabric.RoleCommand.SetGroupSet;
import io.faultline.fabric.RoleEvent.GroupSetRemoved;
import io.faultline.fabric.RoleEvent.GroupSetSet;
import io.faultline.fabric.Timer;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Sets of roles that start one after the other are made, changed and removed
/// (`02_heartbeat_failover/group sets`). A role is in one set at most, and no set waits for itself.
final class GroupSetSettings {
    private GroupSetSettings() {}

    static void make(NewGroupSet c, Turn<FabricState, Event, Timer> turn) {
        if (!mayBeSet(c.cluster(), turn)) {
            return;
        }
        if (rules(c.cluster(), turn).set(c.name()).isPresent()) {
            refuse(
                    turn,
                    c.name(),
                    "0x000000B7",
                    "AlreadyExists",
                    "Cannot create a file when that file already exists: there is a group set " + c.name() + ".");
            return;
        }
        List<String> providers = new ArrayList<>();
        for (String provider : c.providers()) {
            Optional<GroupSet> set = find(c.cluster(), provider, turn);
            if (set.isEmpty()) {
                return;
            }
            providers.add(set.get().name());
        }
        if (c.groups().stream().allMatch(vm -> isFree(c.cluster(), vm, turn))) {
            emit(c.cluster(), GroupSet.of(c.name(), c.groups(), providers), turn);
        }
    }

    static void set(SetGroupSet c, Turn<FabricState, Event, Timer> turn) {
        Optional<GroupSet> found = find(c.cluster(), c.name(), turn);
        if (found.isEmpty()) {
            return;
        }
        GroupSet set = found.get();
        GroupSet next = new GroupSet(
                set.name(),
                set.groups(),
                set.providers(),
                Objects.requireNonNullElse(c.trigger(), set.trigger()),
                Objects.requireNonNullElse(c.count(), set.count()),
                Objects.requireNonNullElse(c.delay(), set.delay()),
                Objects.requireNonNullElse(c.global(), set.global()));
        if (isCircle(rules(c.cluster(), turn).with(next), next)) {
            circle(next.name(), turn);
        } else {
            emit(c.cluster(), next, turn);
        }
    }

    static void change(ChangeGroupSet c, Turn<FabricState, Event, Timer> turn) {
        Optional<GroupSet> found = find(c.cluster(), c.name(), turn);
        if (found.isEmpty()) {
            return;
        }
        GroupSet set = found.get();
        List<VmId> groups = new ArrayList<>(set.groups());
        boolean was = groups.remove(c.group());
        if (c.add() ? was || !isFree(c.cluster(), c.group(), turn) : !was) {
            if (was || !c.add()) {
                refuse(
                        turn,
                        c.group(),
                        c.add() ? "0x000000B7" : "0x00000490",
                        c.add() ? "AlreadyExists" : "NotInSet",
                        c.group() + (c.add() ? " is in the group set " : " is not in the group set ") + set.name()
                                + ".");
            }
            return;
        }
        if (c.add()) {
            groups.add(c.group());
        }
        emit(c.cluster(), set.withGroups(groups), turn);
    }

    static void depend(ChangeSetDependency c, Turn<FabricState, Event, Timer> turn) {
        Optional<GroupSet> found = find(c.cluster(), c.name(), turn);
        Optional<GroupSet> provider = found.isEmpty() ? found : find(c.cluster(), c.provider(), turn);
        if (found.isEmpty() || provider.isEmpty()) {
            return;
        }
        GroupSet set = found.get();
        List<String> providers = new ArrayList<>(set.providers());
        boolean was = providers.remove(provider.get().name());
        if (c.add()) {
            providers.add(provider.get().name());
        }
        GroupSet next = set.withProviders(providers);
        if (!c.add() && !was) {
            refuse(
                    turn,
                    set.name(),
                    "0x00000490",
                    "NoSuchDependency",
                    "Element not found: " + set.name() + " does not depend on "
                            + provider.get().name() + ".");
        } else if (isCircle(rules(c.cluster(), turn).with(next), next)) {
            circle(set.name(), turn);
        } else {
            emit(c.cluster(), next, turn);
        }
    }

    static void remove(RemoveGroupSet c, Turn<FabricState, Event, Timer> turn) {
        find(c.cluster(), c.name(), turn).ifPresent(set -> turn.emit(new GroupSetRemoved(c.cluster(), set.name())));
    }

    private static ClusterRules rules(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        return turn.state().cluster(id).rules();
    }

    private static void emit(ClusterId cluster, GroupSet set, Turn<FabricState, Event, Timer> turn) {
        turn.emit(new GroupSetSet(
                cluster,
                set.name(),
                set.groups(),
                set.providers(),
                set.trigger(),
                set.count(),
                set.delay(),
                set.global()));
    }

    private static boolean isFree(ClusterId id, VmId vm, Turn<FabricState, Event, Timer> turn) {
        if (!id.equals(turn.state().vm(vm).spec().cluster())) {
            refuse(turn, vm, "NotClustered", "NotClustered", vm + " is not a role of the cluster.");
            return false;
        }
        Optional<GroupSet> other = rules(id, turn).setOf(vm);
        other.ifPresent(set -> refuse(
                turn,
                vm,
                "0x000000B7",
                "InAnotherSet",
                vm + " is in the group set " + set.name() + " already; a role is in one set at most."));
        return other.isEmpty();
    }

    /// Whether `start` waits for itself in the end; every set is looked at once.
    private static boolean isCircle(ClusterRules rules, GroupSet start) {
        List<GroupSet> ahead = new ArrayList<>(rules.providersOf(start));
        if (start.providers().contains(start.name())) {
            return true;
        }
        for (int i = 0; i < ahead.size(); i++) {
            for (GroupSet next : rules.providersOf(ahead.get(i))) {
                if (next.name().equals(start.name())) {
                    return true;
                }
                if (!ahead.contains(next)) {
                    ahead.add(next);
                }
            }
        }
        return false;
    }

    private static void circle(String set, Turn<FabricState, Event, Timer> turn) {
        refuse(
                turn,
                set,
                "0x0000139D",
                "CircularDependency",
                "The dependency would make a circle: " + set + " would wait for itself.");
    }

    private static Optional<GroupSet> find(ClusterId id, String name, Turn<FabricState, Event, Timer> turn) {
        if (!mayBeSet(id, turn)) {
            return Optional.empty();
        }
        Optional<GroupSet> set = rules(id, turn).set(name);
        if (set.isEmpty()) {
            List<String> known =
                    rules(id, turn).sets().stream().map(GroupSet::name).toList();
            refuse(
                    turn,
                    name,
                    "0x00000490",
                    "NoSuchSet",
                    "Element not found: there is no group set " + name + "." + AffinitySettings.maybe(known));
        }
        return set;
    }

    private static boolean mayBeSet(ClusterId id, Turn<FabricState, Event, Timer> turn) {
        Cluster cluster = turn.state().cluster(id);
        if (!cluster.up()) {
            clusterDown(turn, id);
        } else if (!cluster.version().isAtLeast(WindowsVersion.WS2016)) {
            refuse(
                    turn,
                    id,
                    "NotOnThisVersion",
                    "NotOnThisVersion",
                    "Group sets do not exist on Windows Server " + cluster.version() + ".\nMaybe Priority.");
        } else {
            return true;
        }
        return false;
    }
}
