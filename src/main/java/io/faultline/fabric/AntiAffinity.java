package io.faultline.fabric;

import java.util.List;
import java.util.Optional;

/// Which roles keep away from each other, and which stay together.
///
/// AntiAffinityClassNames is a wish, and with ClusterEnforcedAntiAffinity a must
/// (`02_heartbeat_failover/AntiAffinityClassNames`); an affinity rule is a must
/// (`02_heartbeat_failover/affinity rules`). A role counts where it is, and where it is on its way to.
public final class AntiAffinity {
    static final String NOTE = "AntiAffinity";
    static final String ENFORCED = "EnforcedAntiAffinity";
    static final String RULE = "AffinityRule";

    private AntiAffinity() {}

    static boolean isConflict(Refusal refusal) {
        return refusal.reason().equals(ENFORCED) || refusal.reason().equals(RULE);
    }

    /// What forbids the node.
    static void refusals(FabricState state, Vm vm, HostId node, List<Refusal> found) {
        if (isEnforced(state, vm)) {
            neighbour(state, vm, node).map(n -> conflict(vm, node, n)).ifPresent(found::add);
        }
        for (AffinityRule rule : rules(state, vm)) {
            if (rule.binds(vm.id())) {
                broken(state, vm, node, rule).ifPresent(found::add);
            }
        }
    }

    /// A role of one of its classes that is there, when that is only a wish.
    static Optional<Refusal> note(FabricState state, Vm vm, HostId node) {
        return isEnforced(state, vm)
                ? Optional.empty()
                : neighbour(state, vm, node)
                        .map(n -> new Refusal(
                                NOTE,
                                NOTE,
                                node + " owns " + n.id() + " of the class " + shared(vm, n)
                                        + ": taken only when no other node can."));
    }

    public static boolean isEnforced(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        return cluster != null
                && !vm.spec().policy().antiAffinity().isEmpty()
                && state.cluster(cluster).settings().get(ClusterProperty.CLUSTER_ENFORCED_ANTI_AFFINITY) == 1;
    }

    private static List<AffinityRule> rules(FabricState state, Vm vm) {
        ClusterId cluster = vm.spec().cluster();
        return cluster == null ? List.of() : state.cluster(cluster).rules().affinity();
    }

    /// Another role of one class that is on the node or on its way to it.
    public static Optional<Vm> neighbour(FabricState state, Vm vm, HostId node) {
        if (vm.spec().policy().antiAffinity().isEmpty()) {
            return Optional.empty();
        }
        for (VmId id : state.guests().get(node.index())) {
            Vm other = state.vm(id);
            if (counts(other) && areApart(state, vm, other)) {
                return Optional.of(other);
            }
        }
        for (Migration m : state.migrations()) {
            Vm other = state.vm(m.vm());
            if (m.to().equals(node) && areApart(state, vm, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// VMs on one disk with one owner are one group, and a group does not keep away from itself.
    private static boolean areApart(FabricState state, Vm vm, Vm other) {
        return vm.id().index() != other.id().index()
                && vm.spec().policy().keepsApartFrom(other.spec().policy())
                && !(vm.spec().volume().equals(other.spec().volume())
                        && state.volume(vm.spec().volume()).hasOneOwner());
    }

    /// Whether a role must not run on a node, for one of its class that is there.
    public static boolean isForbidden(FabricState state, Vm vm, HostId node) {
        return isEnforced(state, vm) && neighbour(state, vm, node).isPresent();
    }

    private static boolean counts(Vm vm) {
        return switch (vm.role()) {
            case ONLINE, PENDING, UNMONITORED -> true;
            case OFFLINE, FAILED -> vm.isRunning();
        };
    }

    private static Refusal conflict(Vm vm, HostId node, Vm neighbour) {
        return new Refusal(
                "AntiAffinityConflict",
                ENFORCED,
                "An anti-affinity conflict: " + node + " owns " + neighbour.id() + " of the class "
                        + shared(vm, neighbour) + ", and ClusterEnforcedAntiAffinity is 1.");
    }

    private static String shared(Vm vm, Vm other) {
        return vm.spec().policy().antiAffinity().stream()
                .filter(c -> other.spec().policy().antiAffinity().stream().anyMatch(c::equalsIgnoreCase))
                .findFirst()
                .orElse("");
    }

    private static Optional<Refusal> broken(FabricState state, Vm vm, HostId node, AffinityRule rule) {
        for (VmId id : rule.groups()) {
            Vm other = state.vm(id);
            if (id.index() == vm.id().index() || !counts(other)) {
                continue;
            }
            HostId at = state.migrationOf(id).map(Migration::to).orElse(other.owner());
            boolean one = rule.type().isOnePlace(state, at, node);
            boolean binds = rule.type().together() ? !one && state.takesRoles(at) : one;
            if (binds) {
                return Optional.of(new Refusal(
                        "AntiAffinityConflict",
                        RULE,
                        "The affinity rule " + rule.name() + " (" + rule.type() + ") forbids " + node + " to " + vm.id()
                                + ": " + id + " is on " + at + "."));
            }
        }
        return Optional.empty();
    }

    /// Roles that move along, since a rule keeps them in one place with it and `to` is another.
    public static List<Vm> companions(FabricState state, Vm vm, HostId to) {
        return rules(state, vm).stream()
                .filter(rule -> rule.binds(vm.id()) && rule.type().together())
                .flatMap(rule -> rule.groups().stream()
                        .map(state::vm)
                        .filter(other -> !rule.type().isOnePlace(state, other.owner(), to)))
                .filter(other ->
                        other.isRunning() && other.id().index() != vm.id().index())
                .distinct()
                .toList();
    }
}
