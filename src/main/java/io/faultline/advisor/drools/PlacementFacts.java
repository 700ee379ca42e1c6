package io.faultline.advisor.drools;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The roles of a running cluster as facts: their priorities, their owners, and which stand in for each other.
record PlacementFacts(FabricState state, Cluster cluster, List<Vm> roles) {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)\\d+");

    static PlacementFacts of(FabricState state, Cluster cluster) {
        return new PlacementFacts(
                state,
                cluster,
                state.vms().stream()
                        .filter(vm -> cluster.id().equals(vm.spec().cluster()))
                        .toList());
    }

    void addTo(List<Fact> facts) {
        facts.add(new Priorities(cluster.id().toString(), roles.size(), (int)
                roles.stream().filter(vm -> vm.spec().priority() >= VmSpec.HIGH).count()));
        roles.forEach(vm -> facts.add(role(vm)));
        lookAlikes(facts);
    }

    private static Role role(Vm vm) {
        VmSpec spec = vm.spec();
        String barred = spec.preferredOwners().stream()
                .filter(node -> !spec.possibleOwners().isEmpty()
                        && !spec.possibleOwners().contains(node))
                .map(HostId::toString)
                .collect(Collectors.joining(", "));
        return new Role(
                vm.id().toString(), vm.role() == RoleState.FAILED, spec.priority() > VmSpec.NO_AUTO_START, barred);
    }

    private void lookAlikes(List<Fact> facts) {
        Map<String, List<Vm>> alike = new TreeMap<>();
        for (Vm vm : roles) {
            Matcher numbered = NUMBERED.matcher(vm.id().name());
            if (vm.isRunning() && numbered.matches()) {
                alike.computeIfAbsent(numbered.group(1), stem -> new ArrayList<>())
                        .add(vm);
            }
        }
        int nodes = (int) cluster.nodes().stream().filter(state::takesRoles).count();
        for (List<Vm> all : alike.values()) {
            for (HostId node : cluster.nodes()) {
                List<String> here = all.stream()
                        .filter(vm -> vm.owner().equals(node))
                        .map(vm -> vm.id().toString())
                        .toList();
                if (here.size() > 1) {
                    facts.add(new LookAlikes(node.toString(), String.join(", ", here), all.size(), nodes));
                }
            }
        }
    }
}
