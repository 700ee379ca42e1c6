package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.testing.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Clusters over two sites, A and B: the line between them is cut, or a whole site is lost, and after a repair again,
/// against the rules of quorum written down a second time: sets of names, counted on fingers.
class TwoSitesByHandTest {
    private static final String NOWHERE = "";

    private record Plan(String windows, int inA, int inB, String witness, String preferred, String cluster) {
        private String yaml() {
            StringBuilder yaml = new StringBuilder("windows: " + windows + "\nsites: [A, B, C]\ncluster:\n");
            yaml.append("  name: ").append(cluster).append("\n");
            if (!witness.equals(NOWHERE)) {
                yaml.append("  witness: { kind: fileShare, name: '\\\\FS1\\W', site: ")
                        .append(witness)
                        .append(" }\n");
            }
            if (!preferred.equals(NOWHERE)) {
                yaml.append("  preferredSite: ").append(preferred).append("\n");
            }
            yaml.append("  nodes:\n");
            StringBuilder vms = new StringBuilder("vms:\n");
            for (int i = 0; i < inA + inB; i++) {
                String site = i < inA ? "A" : "B";
                yaml.append("    - { name: %s%d, site: %s }\n".formatted(site, i, site));
                vms.append("  - { name: VM%d, on: %s%d, memory: 1GB }\n".formatted(i, site, i));
            }
            return yaml.append(vms).toString();
        }
    }

    private enum Blow {
        CUT,
        LOSS_OF_A,
        LOSS_OF_B
    }

    @TestFactory
    Stream<DynamicTest> everyTwoBlows() {
        List<DynamicTest> all = new ArrayList<>();
        for (int[] nodes : new int[][] {{2, 2}, {3, 2}, {2, 3}, {1, 2}, {3, 3}}) {
            for (String windows : List.of("2012R2", "2016", "2022")) {
                String name = nodes[0] + " and " + nodes[1] + " nodes, " + windows;
                all.add(DynamicTest.dynamicTest(name, () -> every(windows, nodes[0], nodes[1])));
            }
        }
        return all.stream();
    }

    private static void every(String windows, int inA, int inB) {
        Set<String> ends = new TreeSet<>();
        boolean equal = inA == inB;
        List<String> draws = equal ? List.of("CLU1", "CLU2", "CLU3", "CLU4") : List.of("CLU1"); // another node each
        for (String witness : List.of(NOWHERE, "A", "B", "C")) {
            for (String preferred : windows.equals("2012R2") ? List.of(NOWHERE) : List.of(NOWHERE, "A", "B")) {
                for (String cluster : draws) {
                    Plan plan = new Plan(windows, inA, inB, witness, preferred, cluster);
                    for (Blow first : Blow.values()) {
                        for (Blow second : Blow.values()) {
                            Story story = Story.of(
                                    Blueprint.read("test.yaml", plan.yaml()).state());
                            ends.add(first + " " + strikes(story, plan, first));
                            repairs(story, plan, first);
                            strikes(story, plan, second);
                        }
                    }
                }
            }
        }
        assertThat(ends)
                .as("equal halves win and lose, the larger one never loses a cut")
                .hasSize(equal ? 6 : 3);
    }

    /// Who is left, by hand and by the simulation.
    private static Set<String> strikes(Story story, Plan plan, Blow blow) {
        Set<String> voters = voters(story);
        boolean witnessVotes = cluster(story).quorum().witnessWeight() == 1;
        checkVotes(story, plan, nodes(story, ""), !plan.witness().equals(NOWHERE));
        int sum = voters.size() + (witnessVotes ? 1 : 0);
        String core = Objects.requireNonNull(cluster(story).coreGroupOwner()).name();
        Set<String> expected = new TreeSet<>();
        String first = core.substring(0, 1);
        for (String site : List.of(first, first.equals("A") ? "B" : "A")) {
            boolean gone = blow == Blow.LOSS_OF_A && site.equals("A") || blow == Blow.LOSS_OF_B && site.equals("B");
            long held = voters.stream().filter(name -> name.startsWith(site)).count()
                    + (witnessVotes && reaches(site, plan) ? 1 : 0);
            if (!gone && expected.isEmpty() && 2 * held > sum) {
                expected.addAll(nodes(story, site));
            }
        }
        happens(story, plan, blow);
        story.settle();
        List<HostId> members = story.state().members(cluster(story));
        String what = plan + " " + blow + ", voters " + voters;
        assertThat(cluster(story).up()).as(what).isEqualTo(!expected.isEmpty());
        if (!expected.isEmpty()) {
            assertThat(names(members)).as(what).isEqualTo(expected);
            checkVotes(
                    story,
                    plan,
                    expected,
                    !plan.witness().equals(NOWHERE)
                            && reaches(expected.iterator().next().substring(0, 1), plan));
        }
        story.state()
                .vms()
                .forEach(vm -> assertThat(vm.isRunning())
                        .as("%s: %s on %s", what, vm.id(), vm.owner())
                        .isEqualTo(expected.contains(vm.owner().name())));
        return expected;
    }

    private static boolean reaches(String site, Plan plan) {
        return plan.witness().equals(site) || plan.witness().equals("C");
    }

    /// The sum is odd, or one node and the witness; whoever has no vote is not of the preferred site.
    private static void checkVotes(Story story, Plan plan, Set<String> members, boolean witness) {
        int count = members.size();
        int expected = count % 2 == 1 && (count > 1 || !witness) ? count : witness ? count + 1 : count - 1;
        assertThat(QuorumArithmetic.of(story.state(), cluster(story)).total())
                .as("%s, members %s", plan, members)
                .isEqualTo(expected);
        Set<String> voteless = new TreeSet<>(members);
        voteless.removeAll(voters(story));
        boolean mixed =
                members.stream().map(name -> name.substring(0, 1)).distinct().count() == 2;
        if (mixed && !plan.preferred().equals(NOWHERE)) {
            assertThat(voteless).as("%s", plan).noneMatch(name -> name.startsWith(plan.preferred()));
        }
    }

    private static void happens(Story story, Plan plan, Blow blow) {
        if (blow == Blow.CUT) {
            story.when(new Incident.CutNetwork(
                    cluster(story).id(), List.of(hosts(story, nodes(story, "A")), hosts(story, nodes(story, "B")))));
            return;
        }
        String site = blow == Blow.LOSS_OF_A ? "A" : "B";
        story.fails(nodes(story, site).toArray(String[]::new));
        if (plan.witness().equals(site)) {
            story.when(new Incident.FailWitness(cluster(story).id()));
        }
    }

    private static void repairs(Story story, Plan plan, Blow blow) {
        if (blow == Blow.CUT) {
            story.when(new Incident.RepairNetwork(cluster(story).id()));
        } else {
            String site = blow == Blow.LOSS_OF_A ? "A" : "B";
            nodes(story, site).forEach(story::isRepaired);
            if (plan.witness().equals(site)) {
                story.when(new Incident.RepairWitness(cluster(story).id()));
            }
        }
        story.settle();
        assertThat(names(story.state().members(cluster(story))))
                .as("%s, mended after %s", plan, blow)
                .isEqualTo(nodes(story, ""));
    }

    private static Cluster cluster(Story story) {
        return story.state().clusters().getFirst();
    }

    private static Set<String> voters(Story story) {
        Set<String> voters = new TreeSet<>();
        for (Host host : story.state().hosts()) {
            if (host.node() != null && host.node().vote() == 1) {
                voters.add(host.id().name());
            }
        }
        return voters;
    }

    /// Of a site; of both without one.
    private static Set<String> nodes(Story story, String site) {
        return names(cluster(story).nodes().stream()
                .filter(node -> node.name().startsWith(site))
                .toList());
    }

    private static Set<String> names(List<HostId> hosts) {
        return new TreeSet<>(hosts.stream().map(HostId::name).toList());
    }

    private static List<HostId> hosts(Story story, Set<String> names) {
        return names.stream().map(story::host).toList();
    }
}
