package io.faultline.fabric;

import java.util.List;

/// Roles whose start others wait for (`02_heartbeat_failover/group sets`).
///
/// @param groups    its roles; a role is in one set at most
/// @param providers sets that must be ready before this one starts
/// @param trigger   what the delay counts from
/// @param count     how many roles make it ready: [RoleProperty#UNSET] all, 0 the majority, else this many
/// @param delay     seconds after that
/// @param global    every other set waits for it
public record GroupSet(
        String name,
        List<VmId> groups,
        List<String> providers,
        StartupTrigger trigger,
        long count,
        long delay,
        boolean global) {
    /// As New-ClusterGroupSet makes it.
    static final long DELAY = 20;

    public GroupSet {
        groups = List.copyOf(groups);
        providers = List.copyOf(providers);
    }

    public static GroupSet of(String name, List<VmId> groups, List<String> providers) {
        return new GroupSet(name, groups, providers, StartupTrigger.DELAY, RoleProperty.UNSET, DELAY, false);
    }

    public GroupSet withGroups(List<VmId> next) {
        return new GroupSet(name, next, providers, trigger, count, delay, global);
    }

    public GroupSet withProviders(List<String> next) {
        return new GroupSet(name, groups, next, trigger, count, delay, global);
    }

    /// Of `roles` that are to start, how many have to.
    public int needed(int roles) {
        return count == 0 ? Math.min(roles, roles / 2 + 1) : (int) Math.min(roles, count);
    }
}
