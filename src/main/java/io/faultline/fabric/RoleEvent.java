package io.faultline.fabric;

import java.util.List;

/// What happens to the roles of a cluster beside their owner: settings, failures, rules for them together.
public sealed interface RoleEvent extends Event {
    record PreferredOwnersSet(VmId vm, List<HostId> owners) implements RoleEvent {}

    /// @param owners empty: every node
    record PossibleOwnersSet(VmId vm, List<HostId> owners) implements RoleEvent {}

    record RolePropertySet(VmId vm, RoleProperty property, long value) implements RoleEvent {}

    record AntiAffinitySet(VmId vm, List<String> classes) implements RoleEvent {}

    /// Its guest stopped with a blue screen: its heartbeat is gone, though the VM runs.
    record GuestCrashed(VmId vm, HostId host) implements RoleEvent {}

    /// Its resource failed: the VM is off.
    ///
    /// @param reason `Test`, `GuestCrashed`
    record ResourceFailed(VmId vm, HostId host, String reason) implements RoleEvent {}

    /// It starts again on the node that it failed on.
    ///
    /// @param attempt which of `allowed` within RestartPeriod
    record ResourceRestarted(VmId vm, HostId host, int attempt, long allowed) implements RoleEvent {}

    /// It has failed too often here and goes to another node.
    ///
    /// @param attempt which of `allowed` within FailoverPeriod
    record FailoverCounted(VmId vm, HostId host, int attempt, long allowed) implements RoleEvent {}

    /// It is left failed until RetryPeriodOnFailure is over (event 1254).
    ///
    /// @param reason `FailoverThreshold`, `RestartAction`, `NoNode`
    record RoleGivenUp(VmId vm, HostId host, String reason) implements RoleEvent {}

    /// It starts when the sets that its own depends on are ready.
    record RoleWaits(VmId vm, String set, List<String> providers) implements RoleEvent {}

    /// It goes back to a node that it prefers.
    record FailbackBegan(VmId vm, HostId from, HostId to) implements RoleEvent {}

    /// The balancer moves it away from a node that is too full.
    ///
    /// @param percent memory of `from` that is taken
    /// @param limit   percent that AutoBalancerLevel allows
    record BalancingBegan(VmId vm, HostId from, HostId to, int percent, int limit) implements RoleEvent {}

    record AffinityRuleSet(ClusterId cluster, String rule, AffinityType type, List<VmId> groups, boolean enabled)
            implements RoleEvent {}

    record AffinityRuleRemoved(ClusterId cluster, String rule) implements RoleEvent {}

    record GroupSetSet(
            ClusterId cluster,
            String set,
            List<VmId> groups,
            List<String> providers,
            StartupTrigger trigger,
            long count,
            long delay,
            boolean global)
            implements RoleEvent {}

    record GroupSetRemoved(ClusterId cluster, String set) implements RoleEvent {}
}
