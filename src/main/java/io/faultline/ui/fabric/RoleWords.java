package io.faultline.ui.fabric;

import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RoleEvent.*;
import io.faultline.fabric.RoleProperty;

/// What happened to the roles of a cluster, as one short sentence.
final class RoleWords {
    private RoleWords() {}

    static String of(RoleEvent event) {
        return switch (event) {
            case PreferredOwnersSet(var vm, var owners) ->
                vm + (owners.isEmpty() ? " prefers no node" : " prefers " + Amounts.list(owners));
            case PossibleOwnersSet(var vm, var owners) ->
                vm + " may run on " + (owners.isEmpty() ? "every node" : Amounts.list(owners));
            case RolePropertySet(var vm, var property, long value) ->
                vm + " has " + property + " " + number(property.shown(value));
            case AntiAffinitySet(var vm, var classes) ->
                vm
                        + (classes.isEmpty()
                                ? " keeps away from no role"
                                : " keeps away from other roles of " + String.join(", ", classes));
            case GuestCrashed(var vm, var host) -> "The guest of " + vm + " crashed on " + host;
            case ResourceFailed(var vm, var host, String reason) -> vm + " failed on " + host;
            case ResourceRestarted(var vm, var host, int attempt, long allowed) ->
                vm + " is restarted on " + host + ", " + attempt + " of " + number(allowed);
            case FailoverCounted(var vm, var host, int attempt, long allowed) ->
                vm + " leaves " + host + ", failover " + attempt + " of " + number(allowed);
            case RoleGivenUp(var vm, var host, String reason) -> vm + " is left failed";
            case RoleWaits(var vm, String set, var providers) -> vm + " waits for " + String.join(", ", providers);
            case FailbackBegan(var vm, var from, var to) -> vm + " goes back to " + to;
            case BalancingBegan(var vm, var from, var to, int percent, int limit) ->
                "The balancer moves " + vm + " to " + to + ": " + from + " is " + percent + " % full";
            case AffinityRuleSet(var cluster, String rule, var type, var groups, boolean enabled) ->
                "The affinity rule " + rule + (enabled ? " asks " : ", disabled, would ask ") + type
                        + (groups.isEmpty() ? "" : " of " + Amounts.list(groups));
            case AffinityRuleRemoved(var cluster, String rule) -> "The affinity rule " + rule + " is gone";
            case GroupSetSet(
                    var cluster,
                    String set,
                    var groups,
                    var providers,
                    var trigger,
                    long count,
                    long delay,
                    boolean global) ->
                "The group set " + set + " holds " + (groups.isEmpty() ? "no role" : Amounts.list(groups))
                        + (providers.isEmpty() ? "" : " and waits for " + String.join(", ", providers));
            case GroupSetRemoved(var cluster, String set) -> "The group set " + set + " is gone";
        };
    }

    private static String number(long value) {
        return value == RoleProperty.UNSET || value < 0 ? Long.toString(value) : Amounts.count(value);
    }
}
