package io.faultline.fabric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values of the common properties of one cluster.
///
/// @param values        one for each [ClusterProperty], in its order
/// @param preferredSite its nodes keep their votes (`01_quorum/2016+`); none unless set
/// @param migration     which networks live migrations use
public record ClusterSettings(
        List<Integer> values, @Nullable SiteId preferredSite, ClusterMigration migration) {
    public ClusterSettings {
        values = List.copyOf(values);
    }

    public static ClusterSettings defaultsOf(WindowsVersion version) {
        List<Integer> values = new ArrayList<>();
        for (ClusterProperty property : ClusterProperty.values()) {
            values.add(property.defaultOn(version));
        }
        return new ClusterSettings(values, null, ClusterMigration.USUAL);
    }

    public int get(ClusterProperty property) {
        return values.get(property.ordinal());
    }

    public ClusterSettings with(ClusterProperty property, int value) {
        if (!property.allows(value)) {
            throw new IllegalArgumentException("%s = %d is outside %d to %d.\nMaybe the unit is another: it is %s."
                    .formatted(property, value, property.least(), property.most(), property.unit()));
        }
        List<Integer> next = new ArrayList<>(values);
        next.set(property.ordinal(), value);
        return new ClusterSettings(next, preferredSite, migration);
    }

    public ClusterSettings withPreferredSite(@Nullable SiteId site) {
        return new ClusterSettings(values, site, migration);
    }

    public ClusterSettings withMigration(ClusterMigration next) {
        return new ClusterSettings(values, preferredSite, next);
    }

    /// Silence until a node is taken out of the membership: delay × threshold.
    public Duration detection(Route route) {
        return Duration.ofMillis((long) get(route.delay()) * get(route.threshold()));
    }

    /// How long the VMs of a silent node are left alone; zero when resiliency is off, or when the level says that a
    /// node
    /// is isolated only when it said so itself (1, IsolateOnSpecialHeartbeat).
    public Duration resiliency(WindowsVersion version) {
        boolean waits = version.hasComputeResiliency() && get(ClusterProperty.RESILIENCY_LEVEL) == 2;
        return waits ? Duration.ofSeconds(get(ClusterProperty.RESILIENCY_DEFAULT_PERIOD)) : Duration.ZERO;
    }

    /// The same for one role, which may have a period of its own (`02_heartbeat_failover/group override`).
    public Duration resiliency(WindowsVersion version, RolePolicy role) {
        boolean waits = version.hasComputeResiliency() && get(ClusterProperty.RESILIENCY_LEVEL) == 2;
        long own = role.get(RoleProperty.RESILIENCY_PERIOD);
        return waits && own != RoleProperty.UNSET ? Duration.ofSeconds(own) : resiliency(version);
    }
}
