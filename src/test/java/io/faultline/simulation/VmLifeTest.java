package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class VmLifeTest {
    private static Story off() {
        Story story = Story.of(cluster(3, vm("A").on("HV01")));
        return story.when(new OperatorCommand.StopVm(story.vm("A"), StopKind.TURN_OFF));
    }

    @Test
    void aGuestAnswersAfterItsBootTime() {
        Story story = off();
        story.when(new OperatorCommand.StartVm(story.vm("A"))).advance(Duration.ofSeconds(44));
        assertThat(story.machine("A").isRunning()).isTrue();
        assertThat(story.machine("A").heartbeatOk()).isFalse();
        story.advance(Duration.ofSeconds(1)).happened(VmEvent.VmHeartbeatOk.class);
    }

    @Test
    void aGuestThatIsShutDownTakesItsTime() {
        Story story = Story.of(cluster(3, vm("A").on("HV01")));
        story.when(new OperatorCommand.StopVm(story.vm("A"), StopKind.SHUTDOWN)).settle();
        assertThat(story.timeOf(VmEvent.VmStopped.class, e -> true)).isEqualTo(SimTime.ofSeconds(10));
    }

    @Test
    void aVmThatWasStoppedOnPurposeStaysOffWhenItsHostDies() {
        Story story = off().failsPower("HV01").settle();
        assertThat(story.machine("A").isRunning()).isFalse();
        story.never(VmEvent.VmStarted.class);
    }

    @Test
    void aSavedVmGoesOnWithoutABoot() {
        Story story = Story.of(cluster(3, vm("A").on("HV01")));
        story.when(new OperatorCommand.StopVm(story.vm("A"), StopKind.SAVE)).settle();
        assertThat(story.machine("A").state()).isEqualTo(VmState.SAVED);
        story.when(new OperatorCommand.StartVm(story.vm("A"))).happened(VmEvent.VmRestored.class);
        assertThat(story.machine("A").heartbeatOk()).isTrue();
    }
}
