package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import io.faultline.ui.fabric.CountsView;
import io.faultline.ui.fabric.CountsView.Count;
import io.faultline.ui.fabric.MapView;
import io.faultline.ui.fabric.Mark;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Above 200 VMs the map counts them per host.
class CrowdTest {

    @Test
    void upToTwoHundredVmsEachIsDrawn() {
        MapView map = map(of(3, 200));
        assertThat(map.vms()).hasSize(200);
        assertThat(map.hosts().values())
                .allSatisfy(host -> assertThat(host.counts()).isNull());
    }

    @Test
    void oneMoreAndTheyAreCountedByStateThoseInTroubleFirst() {
        Story story = of(3, 201);
        MapView map = map(story);
        assertThat(map.vms()).isEmpty();
        assertThat(counts(map, "HV02").belief()).containsExactly(new Count(Mark.RUNNING, "Running", 67));
        assertThat(map.volumes().get("CSV1"))
                .satisfies(volume ->
                        assertThat(Objects.requireNonNull(volume).disks()).hasSize(1));
        story.failsPower("HV02").advance(Duration.ofSeconds(12));
        CountsView lost = counts(map(story), "HV02");
        assertThat(lost.belief()).containsExactly(new Count(Mark.UNMONITORED, "Unmonitored", 67));
        assertThat(lost.truth()).containsExactly(new Count(Mark.OFF, "Off", 67));
        assertThat(Objects.requireNonNull(map(story).volumes().get("CSV1")).disks())
                .extracting(disk -> disk.vm())
                .containsExactly("67 VMs, Unmonitored", "134 VMs, Running");
    }

    private static Story of(int nodes, int vms) {
        return Story.of(Fabrics.cluster(
                nodes,
                WindowsVersion.WS2022,
                Sizes.gib(4_096),
                IntStream.range(0, vms)
                        .mapToObj(i -> VmPlan.vm("VM%04d".formatted(i))
                                .on("HV%02d".formatted(i % nodes + 1))
                                .memory(Sizes.gib(1)))
                        .toArray(VmPlan[]::new)));
    }

    private static CountsView counts(MapView map, String host) {
        return Objects.requireNonNull(
                Objects.requireNonNull(map.hosts().get(host)).counts());
    }

    private static MapView map(Story story) {
        return MapViews.of(Glances.of(story), LocalTime.of(10, 0));
    }
}
