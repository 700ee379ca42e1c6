package io.faultline.fabric;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a cluster has been told about its roles together, and its clock.
///
/// @param affinity   in order of their making
/// @param sets       in order of their making
/// @param clock      local time when virtual time began, for failback windows
public record ClusterRules(List<AffinityRule> affinity, List<GroupSet> sets, LocalTime clock) {
    public static final ClusterRules NONE = new ClusterRules(List.of(), List.of(), LocalTime.of(9, 0));

    public ClusterRules {
        affinity = List.copyOf(affinity);
        sets = List.copyOf(sets);
    }

    public Optional<AffinityRule> rule(String name) {
        return affinity.stream().filter(r -> r.name().equalsIgnoreCase(name)).findFirst();
    }

    public Optional<GroupSet> set(String name) {
        return sets.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }

    public Optional<GroupSet> setOf(VmId vm) {
        return sets.stream().filter(s -> s.groups().contains(vm)).findFirst();
    }

    /// Sets that must be ready before `set` starts.
    public List<GroupSet> providersOf(GroupSet set) {
        return sets.stream()
                .filter(s -> !s.name().equals(set.name()))
                .filter(s -> set.providers().contains(s.name()) || (s.global() && !set.global()))
                .toList();
    }

    public ClusterRules with(AffinityRule next) {
        return new ClusterRules(replaced(affinity, r -> r.name().equals(next.name()), next), sets, clock);
    }

    public ClusterRules withoutRule(String name) {
        return new ClusterRules(
                affinity.stream().filter(r -> !r.name().equals(name)).toList(), sets, clock);
    }

    public ClusterRules with(GroupSet next) {
        return new ClusterRules(affinity, replaced(sets, s -> s.name().equals(next.name()), next), clock);
    }

    /// The sets that depended on it do so no more.
    public ClusterRules withoutSet(String name) {
        List<GroupSet> rest = sets.stream()
                .filter(s -> !s.name().equals(name))
                .map(s -> s.withProviders(
                        s.providers().stream().filter(p -> !p.equals(name)).toList()))
                .toList();
        return new ClusterRules(affinity, rest, clock);
    }

    /// It is no role any more: nobody waits for it, and no rule binds it.
    public ClusterRules withoutRole(VmId vm) {
        return new ClusterRules(
                affinity.stream()
                        .map(r -> new AffinityRule(r.name(), r.type(), without(r.groups(), vm), r.enabled()))
                        .toList(),
                sets.stream().map(s -> s.withGroups(without(s.groups(), vm))).toList(),
                clock);
    }

    private static List<VmId> without(List<VmId> groups, VmId vm) {
        return groups.stream().filter(group -> !group.equals(vm)).toList();
    }

    public ClusterRules withClock(LocalTime next) {
        return new ClusterRules(affinity, sets, next);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> old, T next) {
        List<T> list = new ArrayList<>(all);
        for (int i = 0; i < list.size(); i++) {
            if (old.test(list.get(i))) {
                list.set(i, next);
                return list;
            }
        }
        list.add(next);
        return list;
    }
}
