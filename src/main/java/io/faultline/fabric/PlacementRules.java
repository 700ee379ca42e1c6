package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a role may go and where it goes: a table of nodes × rules, so that one can ask "why HV03?" and "why nowhere?".
/// Order: hard rules first, then preferred owners in their order, then the node with the fewest groups
/// (`02_heartbeat_failover/placement after a crash`), then the one with more free memory, then the lowest number.
public final class PlacementRules {
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
        rows.sort(Comparator.comparing((Placement p) -> !p.isPossible())
                .thenComparing(p -> p.preference() == 0 ? Integer.MAX_VALUE : p.preference())
                .thenComparing(Placement::groups)
                .thenComparing(p -> -p.freeBytes())
                .thenComparing(p -> p.node().index()));
        return rows;
    }

    public static Optional<HostId> best(FabricState state, Vm vm, Optional<HostId> except) {
        return table(state, vm, except).stream()
                .filter(Placement::isPossible)
                .map(Placement::node)
                .findFirst();
    }

    private static Placement ask(FabricState state, Vm vm, HostId node) {
        List<Refusal> refusals = new ArrayList<>();
        notUp(state, node).ifPresent(refusals::add);
        possibleOwner(vm, node).ifPresent(refusals::add);
        if (!vm.owner().equals(node) || !vm.holdsMemory()) {
            memory(state, vm, node).ifPresent(refusals::add);
        }
        int groups = (int) state.vmsOn(node).stream()
                .filter(v -> v.isClustered() && (v.role() == RoleState.ONLINE || v.role() == RoleState.PENDING))
                .count();
        int preference = vm.spec().preferredOwners().indexOf(node) + 1;
        return new Placement(node, refusals, groups, preference, state.memoryFree(node));
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
        long free = state.memoryFree(node);
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
