package io.faultline.ui.lab;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Software;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.UpdatingRun;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The updating run as the card tells it, and what the "Cluster…" menu offers.
class UpdatingRowTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private final Story story =
            Story.of(Fabrics.cluster(3, vm("SQL01").on("HV01"), vm("WEB01").on("HV02")));

    @Test
    void theNodeInWorkTheOthersAndTheTimeAreSaid() {
        start().advance(Duration.ofMinutes(2));

        assertThat(rows())
                .extracting(row -> row.node() + " " + row.state().word() + " " + row.since())
                .containsExactly("HV03 Installs 10:00:00", "HV01 Waits ", "HV02 Waits ");
        assertThat(UpdatingRow.state(run()).word()).isEqualTo("Under way");
        assertThat(UpdatingRow.words(run())).isEqualTo("0 of 3 nodes updated. One more node may fail.");
    }

    @Test
    void whatWentWrongAndWhichAttemptItWasAreSaid() {
        story.when(new Incident.SpoilUpdates(story.host("HV03"), -1));
        start().advance(Duration.ofMinutes(14));

        assertThat(rows().getFirst().note()).isEqualTo("attempt 3 of 4; the update did not install");
        story.settle();
        assertThat(rows().getFirst().state().word()).isEqualTo("Failed");
        assertThat(UpdatingRow.words(run())).isEqualTo("2 of 3 nodes updated, 1 failed.");
        assertThat(UpdatingRow.state(run()).word()).isEqualTo("Done, not all");
    }

    @Test
    void aRunIsBegunAndThenStoppedFromTheMenu() {
        assertThat(lines())
                .containsExactly("Invoke-CauRun -ClusterName CLU1 -MaxRetriesPerNode 3 -FailbackMode Immediate -Force");
        start();
        assertThat(lines()).containsExactly("Stop-CauRun -ClusterName CLU1 -Force");
    }

    @Test
    void theLevelIsOfferedWhenEveryNodeIsNewer() {
        var state = story.state();
        for (var host : story.state().hosts()) {
            state = state.withHost(host.withSoftware(Software.of(WindowsVersion.WS2025)));
        }
        assertThat(ClusterActions.of(state, state.clusters().getFirst()))
                .extracting(Action::line)
                .contains("Update-ClusterFunctionalLevel -Force");
    }

    @Test
    void aHostThatStandsAloneCanBeAddedOrSetUp() {
        story.when(new OperatorCommand.RemoveNode(story.host("HV03"))).settle();

        assertThat(ClusterActions.membership(story.state(), story.state().host(story.host("HV03"))))
                .extracting(Action::line)
                .containsExactly("Add-ClusterNode -Name HV03", "Install-HostOperatingSystem -Name HV03 -Version 2025");
    }

    private Story start() {
        return story.when(new OperatorCommand.StartUpdatingRun(cluster().id(), UpdatingOptions.USUAL));
    }

    private Cluster cluster() {
        return story.state().clusters().getFirst();
    }

    private UpdatingRun run() {
        return story.state().maintenance().runs().getFirst();
    }

    private List<UpdatingRow> rows() {
        return UpdatingRow.of(run(), TEN);
    }

    private List<String> lines() {
        return ClusterActions.of(story.state(), cluster()).stream()
                .map(Action::line)
                .toList();
    }
}
