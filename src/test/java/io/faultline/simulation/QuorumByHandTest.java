package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Host;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Witness;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every way to lose up to three groups of nodes, one group after the other, against the rules of quorum written down a
/// second time: sets of names, counted on fingers.
class QuorumByHandTest {

    @TestFactory
    Stream<DynamicTest> everyOrderOfLosses() {
        List<DynamicTest> all = new ArrayList<>();
        for (int nodes = 2; nodes <= 7; nodes++) {
            for (boolean witness : new boolean[] {false, true}) {
                int count = nodes;
                all.add(DynamicTest.dynamicTest(
                        nodes + " nodes" + (witness ? " and a witness" : ""), () -> every(count, witness)));
            }
        }
        return all.stream();
    }

    private static void every(int nodes, boolean witness) {
        int all = (1 << nodes) - 1;
        for (int first = 1; first <= all; first++) {
            for (int second = 0; second <= all; second++) {
                for (int third = 0; third <= (nodes < 7 && second > 0 ? all : 0); third++) {
                    if ((first & second) == 0 && ((first | second) & third) == 0) {
                        check(nodes, witness, List.of(first, second, third));
                    }
                }
            }
        }
    }

    private static void check(int nodes, boolean witness, List<Integer> losses) {
        Story story = Story.of(Fabrics.cluster(nodes));
        if (witness) {
            story.when(new OperatorCommand.SetQuorum(
                    story.state().clusters().getFirst().id(), new Witness(Witness.Kind.DISK, "W", true)));
        }
        Set<String> alive = new TreeSet<>();
        story.state().hosts().forEach(host -> alive.add(host.id().name()));
        boolean up = true;
        for (int loss : losses) {
            Set<String> lost = names(loss);
            if (lost.isEmpty()) {
                continue;
            }
            Set<String> voters = voters(story);
            boolean witnessVotes = witness && (alive.size() % 2 == 0 || alive.size() == 1);
            int sum = voters.size() + (witnessVotes ? 1 : 0);
            Set<String> left = new TreeSet<>(voters);
            left.removeAll(lost);
            alive.removeAll(lost);
            int kept = alive.isEmpty() ? 0 : left.size() + (witnessVotes ? 1 : 0);
            up = up && 2 * kept > sum;
            story.fails(lost.toArray(String[]::new)).settle();
            assertThat(story.state().clusters().getFirst().up())
                    .as("%d nodes, witness %s, losses %s", nodes, witness, losses)
                    .isEqualTo(up);
            if (up && !witness) {
                assertThat(voters(story)).hasSize(alive.size() % 2 == 0 ? alive.size() - 1 : alive.size());
            }
        }
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

    private static Set<String> names(int bits) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            if ((bits >> i & 1) == 1) {
                names.add("HV%02d".formatted(i + 1));
            }
        }
        return names;
    }
}
