package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import io.faultline.ui.fabric.MapView;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.PartView;
import io.faultline.ui.fabric.StateView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A cut cluster is drawn in parts, and each says whether it goes on.
class PartsTest {
    private static final long SECOND = 1_000_000;

    private final Story story = Story.of(
            Fabrics.cluster(5, VmPlan.vm("SQL01").on("HV01"), VmPlan.vm("APP01").on("HV04")));

    @Test
    void aWholeNetworkHasNoParts() {
        assertThat(map().parts()).isNull();
        assertThat(map().hosts().values())
                .allSatisfy(host -> assertThat(host.part()).isNull());
    }

    @Test
    void aCutThatNobodyHasNoticedYetSaysUntilWhen() {
        cut(List.of("HV01", "HV02", "HV03"), List.of("HV04", "HV05"));
        story.advance(Duration.ofSeconds(3));
        PartView second = part("Part 2 of 2");
        assertThat(second.state()).isEqualTo(StateView.of(Mark.UNMONITORED, "Not noticed yet"));
        assertThat(second.votes()).isEqualTo("2 of 5 votes");
        assertThat(second.until()).isEqualTo(10 * SECOND);
        assertThat(Objects.requireNonNull(map().hosts().get("HV04")).part()).isEqualTo("Part 2 of 2");
    }

    @Test
    void thePartWithTheMajorityHoldsQuorumAndTheOtherHasStopped() {
        cut(List.of("HV01", "HV02", "HV03"), List.of("HV04", "HV05"));
        story.advance(Duration.ofSeconds(12));
        assertThat(part("Part 1 of 2").state().word()).isEqualTo("Holds quorum");
        assertThat(part("Part 1 of 2").votes()).isEqualTo("3 of 3 votes, needs 2");
        assertThat(part("Part 2 of 2").state()).isEqualTo(StateView.of(Mark.DOWN, "No quorum"));
        assertThat(part("Part 2 of 2").say()).isEqualTo("its VMs were stopped");
        assertThat(part("Part 2 of 2").until()).isNull();
    }

    @Test
    void withoutAnyMajorityNoPartHoldsQuorum() {
        cut(List.of("HV01", "HV02"), List.of("HV03", "HV04"), List.of("HV05"));
        story.advance(Duration.ofSeconds(12));
        assertThat(Objects.requireNonNull(map().parts()).keySet())
                .containsExactly("Part 1 of 3", "Part 2 of 3", "Part 3 of 3");
        assertThat(map().parts().values())
                .extracting(part -> part.state().word())
                .containsOnly("No quorum");
        assertThat(part("Part 1 of 3").votes()).isEqualTo("2 of 5 votes, needs 3");
    }

    @Test
    void aNodeThatRunsBehindACutIsIsolatedAndNotBroken() {
        cut(List.of("HV01", "HV02", "HV03"), List.of("HV04", "HV05"));
        story.advance(Duration.ofSeconds(12));
        StateView cutOff = Objects.requireNonNull(map().hosts().get("HV04")).belief();
        assertThat(cutOff).isEqualTo(StateView.of(Mark.ISOLATED, "Isolated"));
    }

    @Test
    void whoLostAVoteAndWhenAndWhyIsTold() {
        story.when(new OperatorCommand.SetNodeWeight(story.host("HV05"), 0));
        story.advance(Duration.ofSeconds(20)).failsPower("HV04").advance(Duration.ofSeconds(30));
        VoteLosses losses =
                VoteLosses.of(story.state(), cluster(), Glances.of(story).events());
        assertThat(losses.of(story.host("HV05")).because()).isEqualTo("its vote was taken away by hand");
        assertThat(losses.of(story.host("HV04")).because()).startsWith("Isolated");
        assertThat(losses.of(story.host("HV04")).since()).contains(30 * SECOND);
    }

    @Test
    void whatBecomesOfTheClusterIfOneMoreIsLost() {
        assertThat(QuorumCoins.of(story.state(), cluster()).coins())
                .extracting(QuorumCoins.Coin::next)
                .containsOnly(QuorumCoins.Next.STANDS);
        cut(List.of("HV01", "HV02"), List.of("HV03"), List.of("HV04"), List.of("HV05"));
        story.advance(Duration.ofSeconds(12));
        assertThat(QuorumCoins.of(story.state(), cluster()).coins())
                .as("the cluster is down")
                .extracting(QuorumCoins.Coin::next)
                .containsOnly(QuorumCoins.Next.GONE);
    }

    @Test
    void theLastVoteMustStay() {
        Story two = Story.of(Fabrics.cluster(2));
        two.advance(Duration.ofSeconds(1));
        List<QuorumCoins.Coin> coins =
                QuorumCoins.of(two.state(), two.state().clusters().get(0)).coins();
        assertThat(coins.getFirst().next()).isEqualTo(QuorumCoins.Next.FALLS);
        assertThat(CoinRow.next(coins)).startsWith("Must not fail next: HV0");
    }

    @SafeVarargs
    private void cut(List<String>... parts) {
        List<List<HostId>> named = Arrays.stream(parts)
                .map(part -> part.stream().map(story::host).toList())
                .toList();
        story.when(new Incident.CutNetwork(cluster().id(), named));
    }

    private Cluster cluster() {
        return story.state().clusters().get(0);
    }

    private PartView part(String name) {
        return Objects.requireNonNull(Objects.requireNonNull(map().parts()).get(name), name);
    }

    private MapView map() {
        return MapViews.of(Glances.of(story), LocalTime.of(10, 0));
    }
}
