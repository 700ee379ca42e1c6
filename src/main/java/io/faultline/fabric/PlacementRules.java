package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a role may go and where it goes: a table of nodes × rules, so that one can ask "why HV03?" and "why nowhere?".
/// Order: hard rules first; then nodes without a role of the same anti-affinity class, preferred owners in their order
/// (`02_heartbeat_failover/preferred owners`), the node with the fewest groups
/// (`02_heartbeat_failover/placement after a crash`), the one with more free memory, the lowest number.
public final class PlacementRules {
    private static final Comparator<Placement> ORDER = PlacementRules::compare;

    private PlacementRules() {}

    /// One row for each node of the VM's cluster but `except`, best first; those that cannot take it come last.
    public static List<Placement> table(FabricState state, Vm vm, Optional<HostId> except) {
        return table(state, vm, except, new NodeLoads(state));
    }

    /// @param loads of this state, to be used for the next placement, too
    public static List<Placement> table(FabricState state, Vm vm, Optional<HostId> except, NodeLoads loads) {
        ClusterId cluster = vm.spec().cluster();
        if (cluster == null) {
            return List.of();
        }
        int left = except.map(HostId::index).orElse(-1);
        List<HostId> nodes = state.cluster(cluster).nodes();
        List<Placement> rows = new ArrayList<>(nodes.size());
        for (HostId node : nodes) {
            if (node.index() != left) {
                rows.add(ask(state, vm, node, loads));
            }
        }
        rows.sort(ORDER);
        return rows;
    }

    private static int compare(Placement one, Placement other) {
        if (one.isPossible() != other.isPossible()) {
            return one.isPossible() ? -1 : 1;
        }
        if (one.isAvoided() != other.isAvoided()) {
            return one.isAvoided() ? 1 : -1;
        }
        if (one.preference() != other.preference()) {
            return Integer.compareUnsigned(one.preference() - 1, other.preference() - 1); // none comes last
        }
        int groups = Integer.compare(one.groups(), other.groups());
        int free = Long.compare(other.freeBytes(), one.freeBytes());
        return groups != 0
                ? groups
                : free != 0
                        ? free
                        : Integer.compare(one.node().index(), other.node().index());
    }

    public static Optional<HostId> best(FabricState state, Vm vm, Optional<HostId> except) {
        return table(state, vm, except).stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .findFirst();
    }

    private static Placement ask(FabricState state, Vm vm, HostId node, NodeLoads loads) {
        List<Refusal> refusals = new ArrayList<>(0);
        notUp(state, node).ifPresent(refusals::add);
        possibleOwner(vm, node).ifPresent(refusals::add);
        StorageAccess.refusal(state, vm, node).ifPresent(refusals::add);
        long free = loads.free(state, node);
        if (vm.owner().index() != node.index() || !vm.holdsMemory()) {
            memory(vm, node, free).ifPresent(refusals::add);
        }
        CpuCompatibility.savedRefusal(state, vm, node).ifPresent(refusals::add);
        AntiAffinity.refusals(state, vm, node, refusals);
        int preference = vm.spec().preferredOwners().indexOf(node) + 1;
        return new Placement(
                node, refusals, notes(state, vm, node, preference), loads.groups(state, node), preference, free);
    }

    private static List<Refusal> notes(FabricState state, Vm vm, HostId node, int preference) {
        if (preference == 0 && vm.spec().policy().antiAffinity().isEmpty()) {
            return List.of();
        }
        List<Refusal> notes = new ArrayList<>(2);
        AntiAffinity.note(state, vm, node).ifPresent(notes::add);
        if (preference > 0) {
            notes.add(new Refusal(
                    "PreferredOwner",
                    "PreferredOwner",
                    node + " is preferred owner " + preference + " of " + vm.id() + "."));
        }
        return notes;
    }

    static Optional<Refusal> notUp(FabricState state, HostId node) {
        NodeState is = state.node(node).state();
        String why = is == NodeState.PAUSED
                ? " is Paused: a paused node receives nothing new."
                : is == NodeState.UP ? " is being drained." : " is " + is + ".";
        return state.takesRoles(node)
                ? Optional.empty()
                : Optional.of(
                        new Refusal("0x000013B2", "NodeNotUp", "The cluster node is not available: " + node + why));
    }

    static Optional<Refusal> possibleOwner(Vm vm, HostId node) {
        List<HostId> owners = vm.spec().possibleOwners();
        return owners.isEmpty() || owners.contains(node)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x80071398",
                        "NotAPossibleOwner",
                        "The operation failed because either the specified cluster node is not the owner of the group, or the node is not a possible owner of the group: "
                                + node + " is not a possible owner of " + vm.id() + "."));
    }

    static Optional<Refusal> memory(FabricState state, Vm vm, HostId node) {
        return memory(vm, node, state.memoryFree(node));
    }

    private static Optional<Refusal> memory(Vm vm, HostId node, long free) {
        return vm.needs() <= free
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x800705AA",
                        "NotEnoughMemory",
                        "Insufficient system resources exist to complete the requested service: " + vm.id()
                                + " needs " + gib(vm.needs()) + ", " + node + " has "
                                + gib(Math.max(0, free)) + " free."));
    }

    private static String gib(long bytes) {
        double gib = bytes / (double) (1L << 30);
        return (gib == Math.rint(gib) ? Long.toString((long) gib) : "%.1f".formatted(gib)) + " GB";
    }
}
