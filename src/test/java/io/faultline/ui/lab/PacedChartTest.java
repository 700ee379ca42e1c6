package io.faultline.ui.lab;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.MigrationType;
import io.faultline.testing.Story;
import io.faultline.ui.fabric.MigrationChartView;
import io.faultline.ui.fabric.MigrationChartView.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A migration by a policy that sends in slices is drawn like any other.
class PacedChartTest {
    private static Story moving(MigrationPolicy policy, double writes) {
        return Story.of(cluster(2, vm("SQL01").memory(gib(8)).writing(gib(4), writes))
                        .withPolicy(policy))
                .moves("SQL01", "HV02", MigrationType.LIVE);
    }

    private static MigrationChartView chart(Story story) {
        Glance glance = Glances.of(story);
        return MigrationCharts.of(
                glance.view(),
                MigrationStory.last(glance.events(), Optional.empty()).orElseThrow(),
                List.of());
    }

    @Test
    void theFirstPassGetsLessFromLookToLook() {
        Story story = moving(MigrationPolicy.QEMU, 10e6).advance(Duration.ofSeconds(2));
        long before = chart(story).passes().getFirst().sent();
        MigrationChartView later = chart(story.advance(Duration.ofSeconds(2)));

        assertThat(before).isPositive();
        assertThat(later.passes().getFirst().sent()).isGreaterThan(before);
        assertThat(later.passes().getFirst().state()).isEqualTo(State.NOW);
        assertThat(later.rate()).isEqualTo("1,250 MB/s");
    }

    @Test
    void betweenTwoSharesOfALimitTheRateIsTheLimit() {
        Story story = moving(MigrationPolicy.QEMU.withBytesPerSecond(128e6), 10e6);
        for (int i = 0; i < 20; i++) {
            assertThat(chart(story.advance(Duration.ofMillis(1_037))).rate()).isEqualTo("128 MB/s");
        }
    }

    @Test
    void aGuestThatWritesFasterThanTheWireIsToldToFitNeverSoon() {
        MigrationChartView chart = chart(moving(MigrationPolicy.QEMU, 5e9).advance(Duration.ofSeconds(60)));

        assertThat(chart.passes()).hasSizeLessThanOrEqualTo(7);
        assertThat(chart.passes().getFirst().name()).isEqualTo("pass 1");
        assertThat(chart.passes()).extracting(MigrationChartView.Pass::name).doesNotContain("pause");
        assertThat(chart.say()).endsWith("does not fit into the pause soon: the guest writes too fast.");
    }
}
