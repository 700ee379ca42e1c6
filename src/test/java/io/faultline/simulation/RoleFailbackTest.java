package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Failback;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleFailbackTest {

    private static Story prefers(Story story, String vm, String... nodes) {
        return story.when(new RoleCommand.SetPreferredOwners(
                        story.vm(vm), List.of(nodes).stream().map(story::host).toList()))
                .when(new RoleCommand.SetRoleProperty(story.vm(vm), RoleProperty.AUTO_FAILBACK_TYPE, 1));
    }

    private static Story begun() {
        return Story.of(cluster(3, vm("SQL01").on("HV02"), vm("WEB01").on("HV02")));
    }

    @Test
    void aRoleGoesBackToItsPreferredOwnerWhenThatReturns() {
        Story story = prefers(begun(), "SQL01", "HV02").failsPower("HV02").settle();
        story.isRepaired("HV02").settle().runsOn("SQL01", "HV02");
        assertThat(story.machine("WEB01").owner().name()).isNotEqualTo("HV02");
        assertThat(story.all(RoleEvent.FailbackBegan.class)).hasSize(1);
    }

    @Test
    void aRoleGoesFromItsSecondChoiceToItsFirst() {
        Story story = prefers(begun(), "SQL01", "HV02", "HV03")
                .failsPower("HV02")
                .settle()
                .runsOn("SQL01", "HV03");
        story.isRepaired("HV02").settle().runsOn("SQL01", "HV02");
    }

    @Test
    void insideNoWindowItWaitsForTheWindow() {
        Story story = prefers(begun(), "SQL01", "HV02");
        story.when(new RoleCommand.SetRoleProperty(story.vm("SQL01"), RoleProperty.FAILBACK_WINDOW_START, 22))
                .when(new RoleCommand.SetRoleProperty(story.vm("SQL01"), RoleProperty.FAILBACK_WINDOW_END, 4))
                .failsPower("HV02")
                .settle()
                .isRepaired("HV02")
                .settle();
        assertThat(story.machine("SQL01").owner().name()).isNotEqualTo("HV02");
        story.advance(Duration.ofHours(14)).runsOn("SQL01", "HV02");
        assertThat(story.timeOf(RoleEvent.FailbackBegan.class, e -> true)).isEqualTo(SimTime.ofSeconds(13 * 3_600));
    }

    @Test
    void aWindowMayReachOverMidnight() {
        RolePolicy night =
                RolePolicy.USUAL.with(RoleProperty.FAILBACK_WINDOW_START, 22).with(RoleProperty.FAILBACK_WINDOW_END, 4);
        assertThat(RoleFailback.wait(night, LocalTime.of(23, 0), SimTime.ZERO)).isZero();
        assertThat(RoleFailback.wait(night, LocalTime.of(3, 59), SimTime.ZERO)).isZero();
        assertThat(RoleFailback.wait(night, LocalTime.of(4, 0), SimTime.ZERO)).isEqualTo(18 * 3_600_000_000L);
        assertThat(RoleFailback.wait(night, LocalTime.of(21, 0), SimTime.ofSeconds(3_600)))
                .isZero();
    }

    @Test
    void resumeWithPolicyBringsBackWhatMayGoBack() {
        Story story = begun();
        story.when(new RoleCommand.SetRoleProperty(story.vm("SQL01"), RoleProperty.AUTO_FAILBACK_TYPE, 1))
                .when(new OperatorCommand.SuspendNode(story.host("HV02"), true, false, null))
                .settle()
                .when(new OperatorCommand.ResumeNode(story.host("HV02"), Failback.POLICY))
                .settle()
                .runsOn("SQL01", "HV02");
        assertThat(story.machine("WEB01").owner().name()).isNotEqualTo("HV02");
    }
}
