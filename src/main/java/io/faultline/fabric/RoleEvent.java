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
    record RoleWaits(VmId vm, String groupSet, List<String> providers) implements RoleEvent {}

    /// It goes back to a node that it prefers.
    record FailbackBegan(VmId vm, HostId from, HostId to) implements RoleEvent {}

    /// The balancer moves it away from a node that is too full.
    ///
    /// @param loadPercent  memory of `from` that is taken
    /// @param limitPercent percent that AutoBalancerLevel allows
    record BalancingBegan(VmId vm, HostId from, HostId to, int loadPercent, int limitPercent) implements RoleEvent {}

    record AffinityRuleSet(
            ClusterId cluster, String affinityRule, AffinityType ruleType, List<VmId> groupNames, boolean ruleEnabled)
            implements RoleEvent {}

    record AffinityRuleRemoved(ClusterId cluster, String affinityRule) implements RoleEvent {}

    record GroupSetSet(
            ClusterId cluster,
            String groupSet,
            List<VmId> groupNames,
            List<String> providers,
            StartupTrigger startupSetting,
            long startupCount,
            long startupDelay,
            boolean isGlobal)
            implements RoleEvent {}

    record GroupSetRemoved(ClusterId cluster, String groupSet) implements RoleEvent {}
}
