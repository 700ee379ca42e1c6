package io.faultline.fabric;

import java.util.List;

/// Roles that stay together or apart (`02_heartbeat_failover/affinity rules`).
public record AffinityRule(String name, AffinityType type, List<VmId> groups, boolean enabled) {
    public AffinityRule {
        groups = List.copyOf(groups);
    }

    public boolean binds(VmId vm) {
        return enabled && groups.contains(vm);
    }
}
