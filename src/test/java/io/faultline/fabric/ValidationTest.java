package io.faultline.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Validation.Result;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The report of Test-Cluster.
class ValidationTest {
    private final Story story = Story.of(Fabrics.cluster(3));

    @Test
    void aSoundClusterIsWarnedOfItsOneNetworkOnly() {
        assertThat(report(story.state(), "HV01"))
                .filteredOn(row -> row.result() != Result.SUCCESS)
                .extracting(Validation.Row::test)
                .containsExactly("Validate Network Communication");
    }

    @Test
    void anotherMakerOfProcessorsIsAWarningAndNoObstacle() {
        Host host = story.state().hosts().getLast();
        FabricState mixed = story.state()
                .withHost(Host.running(
                        host.id(),
                        host.site(),
                        CpuCompatibility.cpu("Milan", 32).orElseThrow(),
                        host.memoryBytes(),
                        host.nics(),
                        host.bootTime(),
                        host.windows(),
                        host.node()));
        assertThat(result(mixed, "Validate Processor Manufacturers")).isEqualTo(Result.WARNING);
    }

    @Test
    void releasesMixForAnUpgradeAndNotFurther() {
        FabricState state = Fabrics.cluster(2, WindowsVersion.WS2016, 64L << 30);
        assertThat(result(windows(state, WindowsVersion.WS2019), "Validate Operating System Versions"))
                .isEqualTo(Result.WARNING);
        assertThat(result(windows(state, WindowsVersion.WS2022), "Validate Operating System Versions"))
                .isEqualTo(Result.FAILED);
    }

    @Test
    void anEvenNumberOfVotesWithoutAWitnessIsAWarning() {
        assertThat(result(Fabrics.cluster(4), "Validate Quorum Configuration")).isEqualTo(Result.WARNING);
        assertThat(result(Fabrics.cluster(3), "Validate Quorum Configuration")).isEqualTo(Result.SUCCESS);
    }

    @Test
    void aHostThatDoesNotAnswerFails() {
        story.failsPower("HV03");
        assertThat(result(story.state(), "Validate Network Communication")).isEqualTo(Result.FAILED);
    }

    @Test
    void nodesThatDifferInUpdatesAreAWarning() {
        FabricState state =
                story.state().withHost(story.state().hosts().getFirst().withUpdates(1));
        assertThat(result(state, "Validate Software Update Levels")).isEqualTo(Result.WARNING);
    }

    private static FabricState windows(FabricState state, WindowsVersion version) {
        return state.withHost(state.hosts().getLast().withSoftware(Software.of(version)));
    }

    private static Result result(FabricState state, String test) {
        return report(state, "HV01").stream()
                .filter(row -> row.test().equals(test))
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static List<Validation.Row> report(FabricState state, String host) {
        return Validation.of(
                state,
                state.hosts().stream()
                        .map(Host::id)
                        .filter(id -> id.name().equals(host))
                        .toList());
    }
}
