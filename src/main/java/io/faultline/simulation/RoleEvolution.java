package io.faultline.simulation;

import io.faultline.fabric.AffinityRule;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterRules;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.GroupSet;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RoleEvent.*;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmState;
import io.faultline.kernel.SimTime;
import java.util.function.UnaryOperator;

/// What role events change.
final class RoleEvolution {
    private RoleEvolution() {}

    static FabricState evolve(FabricState state, RoleEvent event, SimTime at) {
        return switch (event) {
            case PreferredOwnersSet e ->
                state.withVm(e.vm(), vm -> vm.withSpec(vm.spec().withPreferredOwners(e.owners())));
            case PossibleOwnersSet e ->
                state.withVm(e.vm(), vm -> vm.withSpec(vm.spec().withPossibleOwners(e.owners())));
            case RolePropertySet e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withSpec(
                                vm.spec().withPolicy(vm.spec().policy().with(e.property(), e.value()))));
            case AntiAffinitySet e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withSpec(
                                vm.spec().withPolicy(vm.spec().policy().withAntiAffinity(e.classes()))));
            case GuestCrashed e -> state.withVm(e.vm(), vm -> vm.withHeartbeat(false));
            case ResourceFailed e -> state.withVm(e.vm(), vm -> failed(vm, at));
            case ResourceRestarted e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withRole(RoleState.PENDING)
                                .withFailures(vm.failures().withRestart(at)));
            case FailoverCounted e ->
                state.withVm(e.vm(), vm -> vm.withFailures(vm.failures().withFailover(at)));
            case RoleGivenUp e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withRole(RoleState.FAILED)
                                .withFailures(vm.failures().withGivenUp(true)));
            case RoleWaits e ->
                state.withVm(
                        e.vm(),
                        vm -> vm.withRole(RoleState.PENDING)
                                .withWanted(true)
                                .withFailures(vm.failures().withGivenUp(false).withKept(false)));
            case FailbackBegan e -> state;
            case BalancingBegan e -> state;
            case AffinityRuleSet e ->
                rules(
                        state,
                        e.cluster(),
                        rules -> rules.with(
                                new AffinityRule(e.affinityRule(), e.ruleType(), e.groupNames(), e.ruleEnabled())));
            case AffinityRuleRemoved e -> rules(state, e.cluster(), rules -> rules.withoutRule(e.affinityRule()));
            case GroupSetSet e ->
                rules(
                        state,
                        e.cluster(),
                        rules -> rules.with(new GroupSet(
                                e.groupSet(),
                                e.groupNames(),
                                e.providers(),
                                e.startupSetting(),
                                e.startupCount(),
                                e.startupDelay(),
                                e.isGlobal())));
            case GroupSetRemoved e -> rules(state, e.cluster(), rules -> rules.withoutSet(e.groupSet()));
        };
    }

    /// One that was on its way down is down, and nobody starts it again.
    private static Vm failed(Vm vm, SimTime at) {
        return vm.ended(VmState.OFF, at).withRole(vm.wanted() ? RoleState.FAILED : RoleState.OFFLINE);
    }

    private static FabricState rules(FabricState state, ClusterId id, UnaryOperator<ClusterRules> change) {
        Cluster cluster = state.cluster(id);
        return state.withCluster(cluster.withRules(change.apply(cluster.rules())));
    }
}
