package io.faultline.ui.lab;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.HostEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.ledger.Ledger;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.ui.fabric.MigrationChartView;
import io.faultline.ui.fabric.MigrationChartView.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectorTest {
    private final Story story = Story.of(Fabrics.cluster(
            3,
            vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(2), 120e6),
            vm("WEB01").on("HV02")));

    @Test
    void theMajorityAndWhatMayStillFailAreSaid() {
        assertThat(QuorumCard.words(true, new QuorumArithmetic(4, 4))).isEqualTo("One vote may be lost at once.");
        assertThat(QuorumCard.words(true, new QuorumArithmetic(3, 2))).isEqualTo("No vote may be lost now.");
        assertThat(QuorumCard.words(true, new QuorumArithmetic(5, 5))).isEqualTo("Two votes may be lost at once.");
        assertThat(QuorumCard.words(false, new QuorumArithmetic(3, 1)))
                .contains("One more vote forms the cluster again");
    }

    @Test
    void aLostVoteKeepsItsPlaceBehindThoseThatCount() {
        story.failsPower("HV01").advance(Duration.ofSeconds(30));

        QuorumCoins coins =
                QuorumCoins.of(story.state(), story.state().clusters().get(0));

        assertThat(coins.coins()).extracting(QuorumCoins.Coin::node).containsExactlyInAnyOrder("HV01", "HV02", "HV03");
        assertThat(coins.coins().getFirst().counts()).isTrue();
        assertThat(coins.coins().subList(1, 3))
                .extracting(QuorumCoins.Coin::note)
                .containsExactlyInAnyOrder("Isolated", "set aside");
    }

    @Test
    void aMigrationUnderWayIsDrawnWithWhatIsToBeExpected() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(10));

        MigrationChartView chart = chart();

        assertThat(chart.passes().getFirst())
                .extracting(MigrationChartView.Pass::state)
                .isEqualTo(State.NOW);
        assertThat(chart.passes().getFirst().sent()).isPositive().isLessThan(4_194_304);
        assertThat(chart.passes().getLast().name()).isEqualTo("pause");
        assertThat(chart.passes().getLast().state()).isEqualTo(State.FORECAST);
        assertThat(chart.rate()).isEqualTo("1,000 MB/s");
        assertThat(chart.say()).contains("of 4,194,304 left in pass 1. Pause: ", " ms, forecast.");
    }

    @Test
    void theForecastOfThePassesIsWhatThenHappens() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(10));
        List<String> expected =
                chart().passes().stream().map(MigrationChartView.Pass::name).toList();

        story.settle();

        assertThat(chart().passes()).extracting(MigrationChartView.Pass::name).isEqualTo(expected);
        assertThat(chart().passes()).extracting(MigrationChartView.Pass::state).containsOnly(State.DONE);
    }

    @Test
    void aReportSaysWhatItCost() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).settle();
        var done = story.first(MigrationEvent.LiveMigrationCompleted.class);

        MigrationStory told = MigrationStory.last(Glances.of(story).events(), Optional.empty())
                .orElseThrow();
        assertThat(chart().say()).isEqualTo("It ended because what was left fitted into a short pause.");
        assertThat(MigrationReport.facts(told))
                .containsEntry("Stood still", done.blackoutMillis() + " ms")
                .hasEntrySatisfying("Memory", words -> assertThat(words).contains(done.passes() + " passes"));
    }

    @Test
    void whatHappenedToOneThingIsToldWithoutTheRest() {
        story.failsPower("HV01").settle();

        assertThat(WhyChoice.of(Glances.of(story).events(), Optional.of(Things.host("HV01"))))
                .extracting(entry -> entry.event().name())
                .startsWith("NodeDown", "CsvPaused", "NodeIsolated")
                .endsWith("HostPowerLost");
        assertThat(WhyChoice.of(Glances.of(story).events(), Optional.of(Things.vm("WEB01"))))
                .isEmpty();
        assertThat(WhyChoice.tone(story.first(HostEvent.HostPowerLost.class))).isEqualTo("root");
    }

    @Test
    void everythingThatTheLedgerTabNamesIsInTheLedger() {
        Ledger ledger = Ledger.load();
        story.moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(5));
        assertKnown(ledger, Optional.of(Things.vm("SQL01")));
        story.settle().failsPower("HV01").advance(Duration.ofSeconds(5));
        assertKnown(ledger, Optional.of(Things.host("HV01")));
        story.advance(Duration.ofSeconds(10));
        assertKnown(ledger, Optional.of(Things.volume("CSV1")));
        story.settle().when(new OperatorCommand.SuspendNode(story.host("HV02"), true, false, null));
        assertKnown(ledger, Optional.empty());
        story.settle().hangs("HV03").settle();
        assertKnown(ledger, Optional.empty());
    }

    private void assertKnown(Ledger ledger, Optional<io.faultline.ui.fabric.Thing> selected) {
        assertThat(LedgerConcerns.of(story.state(), selected))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ledger.entry(id)).as(id).isPresent());
    }

    @Test
    void theListSaysWhatTheMapSays() {
        story.failsPower("HV01").advance(Duration.ofSeconds(30));

        assertThat(texts(ListRows.nodes(Glances.of(story)).getFirst()))
                .containsExactly("HV01", "Isolated", "1", "1", "0 MB of 64 GB", "In truth: No power");
        assertThat(texts(ListRows.roles(Glances.of(story)).getFirst()))
                .containsExactly(
                        "SQL01",
                        "Unmonitored",
                        "HV01",
                        "Medium",
                        "16 GB",
                        "HV01 is silent; it is left alone for a while");
        assertThat(texts(ListRows.events(Glances.of(story), java.time.LocalTime.of(10, 0))
                        .getFirst()))
                .startsWith("Information");
    }

    private static List<String> texts(ListRow row) {
        return row.cells().stream().map(ListCell::text).toList();
    }

    private MigrationChartView chart() {
        Glance glance = Glances.of(story);
        return MigrationCharts.of(
                glance.view(),
                MigrationStory.last(glance.events(), Optional.empty()).orElseThrow(),
                List.of());
    }
}
