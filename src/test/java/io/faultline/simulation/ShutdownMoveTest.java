package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.VmEvent;
import io.faultline.testing.Story;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// `Move-ClusterVirtualMachineRole -MigrationType Shutdown`: the guest shuts down, the role moves, and starts there.
class ShutdownMoveTest {
    private final Story story = Story.of(cluster(5, vm("SQL01").on("HV01")));

    @Test
    void theGuestStartsAnewOnTheOtherNode() {
        story.moves("SQL01", "HV02", MigrationType.SHUTDOWN).settle();
        story.happened(VmEvent.VmShutdownBegan.class, VmEvent.VmStopped.class, VmEvent.VmStarted.class);
        story.runsOn("SQL01", "HV02");
    }

    @Test
    void aClusterThatIsLostMeanwhileStartsNothing() {
        story.fails("HV03", "HV04", "HV05").advance(Duration.ofSeconds(5));
        story.moves("SQL01", "HV02", MigrationType.SHUTDOWN).settle();
        story.happened(ClusterEvent.QuorumLost.class).never(VmEvent.VmStarted.class);
        assertThat(story.machine("SQL01").isRunning()).isFalse();
    }
}
