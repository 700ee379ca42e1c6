package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Host;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Nodes and the witness are lost in any order and together, and the witness comes back, under every way to vote:
/// against
/// the rules written down a second time, counted on fingers.
class QuorumWithWitnessByHandTest {

    private enum Way {
        DYNAMIC(WindowsVersion.WS2022),
        WITNESS_ALWAYS(WindowsVersion.WS2012),
        FIXED(WindowsVersion.WS2019),
        DISK_ONLY(WindowsVersion.WS2016);

        private final WindowsVersion version;

        Way(WindowsVersion version) {
            this.version = version;
        }
    }

    private enum Fate {
        STAYS,
        GOES,
        RETURNS
    }

    /// What is lost at one instant.
    private record Act(int nodes, Fate witness) {}

    @TestFactory
    Stream<DynamicTest> everyOrderOfLosses() {
        List<DynamicTest> all = new ArrayList<>();
        for (Way way : Way.values()) {
            for (int nodes = 2; nodes <= 7; nodes++) {
                int count = nodes;
                all.add(DynamicTest.dynamicTest(nodes + " nodes, " + way, () -> every(count, way)));
            }
        }
        return all.stream();
    }

    private static void every(int nodes, Way way) {
        every(nodes, way, List.of(), nodes < 4 ? 3 : 2);
    }

    /// From six nodes on at most two are lost at once.
    private static void every(int nodes, Way way, List<Act> before, int more) {
        if (more == 0) {
            check(nodes, way, before);
            return;
        }
        int gone = before.stream().mapToInt(Act::nodes).reduce(0, (one, other) -> one | other);
        for (int lost = 0; lost < 1 << nodes; lost++) {
            if ((lost & gone) == 0 && (nodes < 6 || Integer.bitCount(lost) <= 2)) {
                for (Fate fate : Fate.values()) {
                    List<Act> acts = new ArrayList<>(before);
                    acts.add(new Act(lost, fate));
                    every(nodes, way, acts, more - 1);
                }
            }
        }
    }

    private static Story begun(int nodes, Way way) {
        Story story = Story.of(Fabrics.cluster(nodes, way.version, Sizes.gib(64)));
        story.when(new OperatorCommand.SetQuorum(
                id(story), new Witness(Witness.Kind.DISK, "W", true), way == Way.DISK_ONLY));
        return way == Way.FIXED
                ? story.when(new OperatorCommand.SetClusterProperty(id(story), ClusterProperty.DYNAMIC_QUORUM, 0))
                : story;
    }

    private static void check(int nodes, Way way, List<Act> acts) {
        Story story = begun(nodes, way);
        Set<String> alive = names(-1, nodes);
        boolean online = true;
        for (Act act : acts) {
            Set<String> lost = names(act.nodes, nodes);
            Set<String> voters = voters(story);
            boolean votes = witnessVotes(way, alive.size(), online);
            int total = way == Way.DISK_ONLY ? 1 : voters.size() + (votes ? 1 : 0);
            boolean goes = act.witness == Fate.GOES && online;
            boolean returns = act.witness == Fate.RETURNS && !online;
            alive.removeAll(lost);
            voters.retainAll(alive);
            online &= !goes;
            int kept = alive.isEmpty() ? 0 : voters.size() + (votes && online ? 1 : 0);
            story.fails(lost.toArray(String[]::new));
            if (goes) {
                story.when(new Incident.FailWitness(id(story)));
            }
            story.settle();
            String what = "%d nodes, %s, %s".formatted(nodes, way, acts);
            boolean up = 2 * kept > total;
            assertThat(up(story)).as(what).isEqualTo(up);
            if (!up) {
                return;
            }
            if (returns) {
                story.when(new Incident.RepairWitness(id(story))).settle();
                online = true;
            }
            assertThat(voters(story).size()).as(what).isEqualTo(count(way, nodes, alive.size(), online));
            assertThat(story.state().clusters().getFirst().quorum().witnessWeight())
                    .as(what)
                    .isEqualTo(witnessVotes(way, alive.size(), online) ? 1 : 0);
        }
    }

    private static boolean witnessVotes(Way way, int alive, boolean online) {
        return switch (way) {
            case DYNAMIC -> online && (alive % 2 == 0 || alive == 1);
            case WITNESS_ALWAYS -> online;
            case FIXED, DISK_ONLY -> true;
        };
    }

    private static int count(Way way, int nodes, int alive, boolean online) {
        return switch (way) {
            case DYNAMIC, WITNESS_ALWAYS -> online || alive % 2 == 1 ? alive : alive - 1;
            case FIXED -> nodes;
            case DISK_ONLY -> 0;
        };
    }

    private static ClusterId id(Story story) {
        return story.state().clusters().getFirst().id();
    }

    private static boolean up(Story story) {
        return story.state().clusters().getFirst().up();
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

    private static Set<String> names(int bits, int nodes) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < nodes; i++) {
            if ((bits >> i & 1) == 1) {
                names.add("HV%02d".formatted(i + 1));
            }
        }
        return names;
    }
}
