package io.faultline.ui.lab;

import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.Vm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a role has been told beside its owners, where it is not as usual.
final class RoleFacts {
    private RoleFacts() {}

    static SequencedMap<String, String> of(FabricState state, Vm vm) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        RolePolicy policy = vm.spec().policy();
        if (policy.failsBack()) {
            facts.put("Failback", failback(policy));
        }
        if (!policy.antiAffinity().isEmpty()) {
            facts.put("Keeps away from", "other roles of " + String.join(", ", policy.antiAffinity()));
        }
        ClusterId cluster = vm.spec().cluster();
        if (cluster != null) {
            ClusterRules rules = state.cluster(cluster).rules();
            List<String> bound = rules.affinity().stream()
                    .filter(rule -> rule.binds(vm.id()))
                    .map((AffinityRule rule) -> rule.name() + ", " + rule.type())
                    .toList();
            if (!bound.isEmpty()) {
                facts.put("Affinity rules", String.join("; ", bound));
            }
            rules.setOf(vm.id())
                    .ifPresent(set -> facts.put(
                            "Group set",
                            set.name()
                                    + (set.providers().isEmpty()
                                            ? ""
                                            : ", after " + String.join(", ", set.providers()))));
        }
        if (vm.failures().givenUp()) {
            facts.put("Left failed", "tried again after RetryPeriodOnFailure");
        } else if (vm.failures().kept()) {
            facts.put("Kept offline", "by a role that it must not run beside");
        }
        return facts;
    }

    private static String failback(RolePolicy policy) {
        long start = policy.get(RoleProperty.FAILBACK_WINDOW_START);
        long end = policy.get(RoleProperty.FAILBACK_WINDOW_END);
        return start == RoleProperty.UNSET || end == RoleProperty.UNSET
                ? "at once"
                : "between %d:00 and %d:00".formatted(start, end);
    }
}
