package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.StopKind;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceFailureTest {

    private static Story fails(Story story) {
        return story.when(new RoleCommand.FailResource(story.vm("SQL01"))).settle();
    }

    private static Story set(Story story, RoleProperty property, long value) {
        return story.when(new RoleCommand.SetRoleProperty(story.vm("SQL01"), property, value));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstFailureRestartsInPlaceAndTheSecondFailsOver(WindowsVersion version) {
        Story story = fails(Story.of(cluster(3, version, gib(64), vm("SQL01").on("HV01"))))
                .runsOn("SQL01", "HV01");
        fails(story).runsOn("SQL01", "HV02");
        assertThat(story.first(RoleEvent.FailoverCounted.class).allowed()).isEqualTo(2);
    }

    @Test
    void aFailureAfterTheRestartPeriodIsTheFirstAgain() {
        Story story = fails(Story.of(cluster(3, vm("SQL01").on("HV01"))));
        fails(story.advance(Duration.ofMinutes(15))).runsOn("SQL01", "HV01");
        fails(story).runsOn("SQL01", "HV02");
    }

    @Test
    void aRoleThatHasFailedOverTooOftenIsLeftFailedForAnHour() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV01")));
        for (int i = 0; i < 4; i++) {
            fails(story);
        }
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
        assertThat(story.first(RoleEvent.RoleGivenUp.class).reason()).isEqualTo("FailoverThreshold");
        assertThat(story.machine("SQL01").owner().name()).isEqualTo("HV02");
        story.advance(Duration.ofMinutes(50));
        assertThat(story.machine("SQL01").isRunning()).isFalse();
        story.advance(Duration.ofMinutes(15)).runsOn("SQL01", "HV02");
    }

    @Test
    void thresholdsAreSettings() {
        Story story = set(Story.of(cluster(3, vm("SQL01").on("HV01"))), RoleProperty.RESTART_THRESHOLD, 3);
        fails(fails(fails(story))).runsOn("SQL01", "HV01");
        fails(story).runsOn("SQL01", "HV02");
    }

    @Test
    void withFailoverThresholdZeroItNeverFailsOver() {
        Story story = set(Story.of(cluster(3, vm("SQL01").on("HV01"))), RoleProperty.FAILOVER_THRESHOLD, 0);
        fails(fails(story));
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
    }

    @Test
    void withRestartActionZeroItIsLeftFailedAtOnce() {
        Story story = fails(set(Story.of(cluster(3, vm("SQL01").on("HV01"))), RoleProperty.RESTART_ACTION, 0));
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
        story.advance(Duration.ofHours(3)).never(VmEvent.VmStarted.class);
    }

    @Test
    void withRestartActionOneItStaysOnItsNode() {
        Story story = set(Story.of(cluster(3, vm("SQL01").on("HV01"))), RoleProperty.RESTART_ACTION, 1);
        fails(fails(story)).never(RoleEvent.FailoverCounted.class);
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.FAILED);
    }

    @Test
    void aLostNodeIsNoFailureOfTheRole() {
        Story story =
                Story.of(cluster(3, vm("SQL01").on("HV01"))).failsPower("HV01").settle();
        story.never(RoleEvent.ResourceFailed.class, RoleEvent.FailoverCounted.class);
    }

    @Test
    void aCrashedGuestIsMissedAndItsVmIsRestarted() {
        FabricState state = cluster(3, vm("SQL01").on("HV01"));
        Story story = Story.of(state);
        story.when(new Incident.CrashGuest(story.vm("SQL01")));
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        assertThat(story.machine("SQL01").heartbeatOk()).isFalse();
        story.settle().runsOn("SQL01", "HV01");
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
        assertThat(story.timeOf(RoleEvent.ResourceFailed.class, e -> true)).isEqualTo(SimTime.ofSeconds(60));
    }

    @Test
    void aCrashedGuestThatIsTurnedOffIsNotRestarted() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        story.when(new Incident.CrashGuest(story.vm("SQL01")))
                .when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF))
                .settle()
                .never(RoleEvent.ResourceFailed.class);
    }

    @Test
    void aResourceThatIsNotOnlineCannotFail() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), StopKind.TURN_OFF));
        fails(story);
        assertThat(story.refusal()).isEqualTo("ResourceNotOnline");
    }
}
