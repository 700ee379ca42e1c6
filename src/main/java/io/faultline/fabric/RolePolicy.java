package io.faultline.fabric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How a role fails over, goes back and is kept apart from others.
///
/// @param values       one for each [RoleProperty], in its order
/// @param antiAffinity AntiAffinityClassNames: roles that share a name keep away from each other
public record RolePolicy(List<Long> values, List<String> antiAffinity) {
    public static final RolePolicy USUAL = new RolePolicy(
            Arrays.stream(RoleProperty.values()).map(RoleProperty::usual).toList(), List.of());

    public RolePolicy {
        values = List.copyOf(values);
        antiAffinity = List.copyOf(antiAffinity);
    }

    public long get(RoleProperty property) {
        return values.get(property.ordinal());
    }

    public RolePolicy with(RoleProperty property, long value) {
        if (!property.allows(value)) {
            throw new IllegalArgumentException("%s = %d is outside 0 to %d.\nMaybe the unit is another."
                    .formatted(property, value, property.most()));
        }
        List<Long> next = new ArrayList<>(values);
        next.set(property.ordinal(), value);
        return new RolePolicy(next, antiAffinity);
    }

    public RolePolicy withAntiAffinity(List<String> classes) {
        return new RolePolicy(values, classes);
    }

    /// Whether both name one class, in whatever letters (`02_heartbeat_failover/AntiAffinityClassNames`).
    public boolean keepsApartFrom(RolePolicy other) {
        return antiAffinity.stream()
                .anyMatch(name -> other.antiAffinity.stream().anyMatch(name::equalsIgnoreCase));
    }

    public boolean failsBack() {
        return get(RoleProperty.AUTO_FAILBACK_TYPE) == 1;
    }
}
