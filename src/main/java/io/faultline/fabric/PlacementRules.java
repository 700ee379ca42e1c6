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
    private static final Comparator<Placement> ORDER = Comparator.comparing((Placement p) -> !p.isPossible())
            .thenComparing(Placement::isAvoided)
            .thenComparingInt(p -> p.preference() == 0 ? Integer.MAX_VALUE : p.preference())
            .thenComparingInt(Placement::groups)
            .thenComparingLong(p -> -p.freeBytes())
            .thenComparingInt(p -> p.node().index());

    private PlacementRules() {}

    /// One row for each node of the VM's cluster but `except`, best first; those that cannot take it come last.
    public static List<Placement> table(FabricState state, Vm vm, Optional<HostId> except) {
        ClusterId cluster = vm.spec().cluster();
        if (cluster == null) {
            return List.of();
        }
        List<Placement> rows = new ArrayList<>();
        for (HostId node : state.cluster(cluster).nodes()) {
            if (!except.equals(Optional.of(node))) {
                rows.add(ask(state, vm, node));
            }
        }
        rows.sort(ORDER);
        return rows;
    }

    public static Optional<HostId> best(FabricState state, Vm vm, Optional<HostId> except) {
        return table(state, vm, except).stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .findFirst();
    }

    private static Placement ask(FabricState state, Vm vm, HostId node) {
        List<Refusal> refusals = new ArrayList<>(0);
        notUp(state, node).ifPresent(refusals::add);
        possibleOwner(vm, node).ifPresent(refusals::add);
        long free = state.memoryFree(node);
        if (vm.owner().index() != node.index() || !vm.holdsMemory()) {
            memory(vm, node, free).ifPresent(refusals::add);
        }
        AntiAffinity.refusals(state, vm, node, refusals);
        int preference = vm.spec().preferredOwners().indexOf(node) + 1;
        return new Placement(node, refusals, notes(state, vm, node, preference), groups(state, node), preference, free);
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

    private static int groups(FabricState state, HostId node) {
        int groups = 0;
        for (VmId id : state.guests().get(node.index())) {
            RoleState role = state.vm(id).role();
            groups += role == RoleState.ONLINE || role == RoleState.PENDING ? 1 : 0;
        }
        return groups;
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
        return vm.spec().memoryBytes() <= free
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "0x800705AA",
                        "NotEnoughMemory",
                        "Insufficient system resources exist to complete the requested service: " + vm.id()
                                + " needs " + gib(vm.spec().memoryBytes()) + ", " + node + " has "
                                + gib(Math.max(0, free)) + " free."));
    }

    private static String gib(long bytes) {
        double gib = bytes / (double) (1L << 30);
        return (gib == Math.rint(gib) ? Long.toString((long) gib) : "%.1f".formatted(gib)) + " GB";
    }
}
