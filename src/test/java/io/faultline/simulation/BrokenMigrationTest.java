package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmEvent;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One end of a live migration dies while it waits, is set up, in each pass, and in the pause, under both policies.
class BrokenMigrationTest {
    private record Moment(MigrationPhase phase, int pass) {}

    static Stream<Arguments> moments() {
        return Stream.of(MigrationPolicy.HYPER_V, MigrationPolicy.QEMU.withPassLimit(4))
                .flatMap(policy -> Stream.of(
                                new Moment(MigrationPhase.SET_UP, 0),
                                new Moment(MigrationPhase.COPYING, 1),
                                new Moment(MigrationPhase.COPYING, 2),
                                new Moment(MigrationPhase.COPYING, 4),
                                new Moment(MigrationPhase.BLACKOUT, 0))
                        .map(moment -> Arguments.of(policy, moment)));
    }

    /// So busy that the last pass is reached.
    private static Story at(MigrationPolicy policy, Moment moment) {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01").memory(gib(4)).writing(gib(1), 2e9))
                .withPolicy(policy));
        story.moves("SQL01", "HV02", MigrationType.LIVE);
        for (int i = 0; i < 60_000 && !is(story, moment); i++) {
            story.advance(Duration.ofMillis(1));
        }
        assertThat(is(story, moment)).as(story.history()).isTrue();
        return story;
    }

    private static boolean is(Story story, Moment moment) {
        return story.state()
                .migrationOf(story.vm("SQL01"))
                .filter(m -> m.phase() == moment.phase() && (moment.pass() == 0 || m.pass() == moment.pass()))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void withItsDestinationLostTheVmGoesOnWhereItIs(MigrationPolicy policy, Moment moment) {
        Story story = at(policy, moment).failsPower("HV02").settle();
        assertThat(story.first(LiveMigrationFailed.class).reason()).isEqualTo("DestinationLost");
        story.runsOn("SQL01", "HV01").never(VmEvent.VmTurnedOff.class, VmEvent.VmStarted.class);
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void withItsSourceLostTheVmIsStartedOnceElsewhere(MigrationPolicy policy, Moment moment) {
        Story story = at(policy, moment).failsPower("HV01").settle();
        assertThat(story.first(LiveMigrationFailed.class).reason()).isEqualTo("SourceLost");
        assertThat(story.all(VmEvent.VmStarted.class)).hasSize(1);
        story.never(LiveMigrationCompleted.class);
        assertThat(story.machine("SQL01").isRunning()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void cancelledInTimeItLeavesTheVmWhole(MigrationPolicy policy, Moment moment) {
        Story story = at(policy, moment);
        story.when(new OperatorCommand.CancelMigration(story.vm("SQL01"))).settle();
        boolean late = moment.phase() == MigrationPhase.BLACKOUT;
        story.runsOn("SQL01", late ? "HV02" : "HV01").never(VmEvent.VmTurnedOff.class, VmEvent.VmStarted.class);
    }

    private static Story queued() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01"), vm("WEB01").on("HV01")));
        story.moves("SQL01", "HV02", MigrationType.LIVE).moves("WEB01", "HV02", MigrationType.LIVE);
        assertThat(story.state().migrationOf(story.vm("WEB01")).orElseThrow().isQueued())
                .isTrue();
        return story;
    }

    @Test
    void oneThatWaitsEndsWithItsDestinationAndItsVmGoesOn() {
        Story story = queued().failsPower("HV02").settle();
        story.runsOn("WEB01", "HV01").runsOn("SQL01", "HV01").never(VmEvent.VmTurnedOff.class);
        assertThat(story.all(LiveMigrationFailed.class))
                .extracting(entry -> ((LiveMigrationFailed) entry.event()).reason())
                .containsExactly("DestinationLost", "DestinationLost");
    }

    @Test
    void oneThatWaitsEndsWithItsSourceAndItsVmIsStartedOnceElsewhere() {
        Story story = queued().failsPower("HV01").settle();
        story.never(LiveMigrationCompleted.class);
        assertThat(story.all(VmEvent.VmStarted.class)).hasSize(2);
        assertThat(story.machine("WEB01").owner().name()).isNotEqualTo("HV01");
    }

    @Test
    void oneThatWaitsIsCancelledAndNeverGoes() {
        Story story = queued();
        story.when(new OperatorCommand.CancelMigration(story.vm("WEB01"))).settle();
        story.runsOn("WEB01", "HV01").runsOn("SQL01", "HV02");
    }
}
