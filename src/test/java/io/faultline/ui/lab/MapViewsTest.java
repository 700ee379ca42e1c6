package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.MigrationType;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import io.faultline.ui.fabric.FuseView;
import io.faultline.ui.fabric.HostView;
import io.faultline.ui.fabric.MapView;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.NetworkView;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.VolumeView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The map shows one state in two pairs of eyes.
class MapViewsTest {
    private static final long SECOND = 1_000_000;

    private final Story story = Story.of(Fabrics.cluster(
            3,
            VmPlan.vm("SQL01").on("HV01").memory(Sizes.gib(16)),
            VmPlan.vm("APP01").on("HV02"),
            VmPlan.vm("WEB01").on("HV02")));

    @Test
    void aQuietClusterIsUpAndItsTruthIsWhatItBelieves() {
        MapView map = map();
        assertThat(map.title()).isEqualTo("CLU1");
        assertThat(map.note()).isEqualTo("3 hosts, 3 VMs, Windows Server 2022");
        assertThat(host(map, "HV02").belief()).isEqualTo(StateView.of(Mark.UP, "Up"));
        assertThat(host(map, "HV02").truth()).isNull();
        assertThat(host(map, "HV02").fuse()).isNull();
        assertThat(at(map.networks(), "Cluster network").kind()).isEqualTo(NetworkView.Kind.CLUSTER);
        assertThat(at(map.networks(), "Cluster network").note()).isEqualTo("10.0.1.0/24, a heartbeat each second");
        assertThat(at(map.networks(), "Migration network").note()).isEqualTo("10.0.2.0/24, 10 Gbit/s");
        assertThat(map.clock().origin()).isEqualTo(10L * 3600 * SECOND);
    }

    @Test
    void processorsAreNamedOnlyWhereTheyDiffer() {
        assertThat(map().hosts().values()).extracting(HostView::processor).containsOnlyNulls();
        assertThat(processors("[{ name: HV01, cpu: Ice Lake }, { name: HV02, cpu: Skylake }]"))
                .containsExactly("Ice Lake", "Skylake");
        assertThat(processors("[{ name: HV01, cpu: Ice Lake }, { name: HV02, cpu: Milan }]"))
                .containsExactly("Intel Ice Lake", "AMD Milan");
    }

    private static List<@Nullable String> processors(String nodes) {
        FabricState state =
                Blueprint.read("cpu.yaml", "cluster: { nodes: " + nodes + " }").state();
        return state.hosts().stream()
                .map(host -> ProcessorNames.on(state, host))
                .toList();
    }

    @Test
    void aHostWithoutPowerIsStillUpForItsClusterUntilTenHeartbeatsAreMissed() {
        MapView map = map(story.failsPower("HV02").advance(Duration.ofSeconds(4)));
        assertThat(host(map, "HV02").belief()).isEqualTo(StateView.of(Mark.UP, "Up"));
        assertThat(host(map, "HV02").truth()).isEqualTo(StateView.cut(Mark.DOWN, "No power"));
        assertThat(host(map, "HV02").links()).containsEntry("Cluster network", false);
        assertThat(at(map.vms(), "APP01").belief().word()).isEqualTo("Running");
        assertThat(at(map.vms(), "APP01").truth()).isEqualTo(StateView.of(Mark.OFF, "Off"));
    }

    @Test
    void anIsolatedHostIsAmberByBeliefAndRedInTruthAndItsVmsAreUnmonitored() {
        MapView map = map(story.failsPower("HV02").advance(Duration.ofSeconds(70)));
        assertThat(host(map, "HV02").belief()).isEqualTo(StateView.cut(Mark.ISOLATED, "Isolated"));
        assertThat(host(map, "HV02").truth()).isEqualTo(StateView.cut(Mark.DOWN, "No power"));
        assertThat(at(map.vms(), "APP01").belief()).isEqualTo(StateView.of(Mark.UNMONITORED, "Unmonitored"));
        assertThat(at(map.vms(), "APP01").host()).isEqualTo("HV02");
        VolumeView volume = at(map.volumes(), "CSV1");
        assertThat(volume.say())
                .isEqualTo(
                        "Disks of APP01 and WEB01 are whole and reachable. Nobody may start them until HV02 is given up.");
        assertThat(volume.paths())
                .containsEntry("HV02", VolumeView.Path.NONE)
                .containsEntry("HV01", VolumeView.Path.DIRECT);
    }

    @Test
    void theFuseIsSilenceWaitAndBootAndRunsToTheEndOfTheWait() {
        story.advance(Duration.ofSeconds(5)).failsPower("HV02").advance(Duration.ofSeconds(70));
        FuseView fuse = Objects.requireNonNull(host(map(story), "HV02").fuse());
        assertThat(fuse.from()).isEqualTo(5 * SECOND);
        assertThat(fuse.until()).isEqualTo((5 + 10 + 240) * SECOND);
        assertThat(fuse.parts())
                .extracting(FuseView.Part::kind)
                .containsExactly(FuseView.Kind.SILENCE, FuseView.Kind.WAIT, FuseView.Kind.BOOT);
        assertThat(fuse.parts()).extracting(FuseView.Part::text).startsWith("10 s", "240 s wait");
    }

    @Test
    void afterTheWaitTheHostIsDownAndItsVmsStartElsewhere() {
        MapView map = map(story.failsPower("HV02").advance(Duration.ofSeconds(251)));
        assertThat(host(map, "HV02").belief()).isEqualTo(StateView.cut(Mark.DOWN, "Down"));
        assertThat(host(map, "HV02").fuse()).isNull();
        assertThat(at(map.vms(), "APP01").host()).isNotEqualTo("HV02");
        assertThat(at(map.vms(), "APP01").belief()).isEqualTo(StateView.of(Mark.BOOTING, "Starting"));
    }

    @Test
    void aLiveMigrationIsTrafficWithItsPassAndWhatIsLeft() {
        MapView map = map(story.moves("SQL01", "HV03", MigrationType.LIVE).advance(Duration.ofSeconds(2)));
        var traffic = at(map.migrations(), "SQL01");
        assertThat(traffic.from()).isEqualTo("HV01");
        assertThat(traffic.to()).isEqualTo("HV03");
        assertThat(traffic.network()).isEqualTo("Migration network");
        assertThat(traffic.text()).startsWith("pass 1, ").endsWith(" pages left");
        assertThat(traffic.speed()).isPositive();
        assertThat(at(map.vms(), "SQL01").belief()).isEqualTo(StateView.of(Mark.MOVING, "Live migrating"));
        assertThat(at(map.vms(), "SQL01").host()).isEqualTo("HV01");
    }

    @Test
    void whenAMigrationIsOverTheVmIsOnItsNewHostAndTheTrafficIsGone() {
        MapView map = map(story.moves("SQL01", "HV03", MigrationType.LIVE).settle());
        assertThat(map.migrations()).isEmpty();
        assertThat(at(map.vms(), "SQL01").host()).isEqualTo("HV03");
        assertThat(at(map.vms(), "SQL01").belief()).isEqualTo(StateView.of(Mark.RUNNING, "Running"));
    }

    @Test
    void anEmptyFabricSaysSo() {
        MapView map = map(Story.of(FabricState.empty()));
        assertThat(map.empty()).isNotNull();
        assertThat(map.title()).isNull();
    }

    @Test
    void amountsReadAsPeopleWriteThem() {
        assertThat(Amounts.memory(Sizes.gib(16))).isEqualTo("16 GB");
        assertThat(Amounts.used(2.4 * Sizes.gib(1024), Sizes.gib(4096))).isEqualTo("2.4 of 4.0 TB used");
        assertThat(Amounts.pages(319_488_000)).isEqualTo("78,000");
        assertThat(Amounts.names(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C and 2 more");
    }

    private MapView map() {
        return map(story);
    }

    private static MapView map(Story story) {
        return MapViews.of(Glances.of(story), LocalTime.of(10, 0));
    }

    private static <V> V at(Map<String, V> views, String name) {
        return Objects.requireNonNull(views.get(name), name);
    }

    private static HostView host(MapView map, String name) {
        return at(map.hosts(), name);
    }
}
