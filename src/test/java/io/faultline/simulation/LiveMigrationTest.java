package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Fabrics.migratingBy;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.*;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveMigrationTest {
    private static Story busy(double rate) {
        return Story.of(migratingBy(
                cluster(4, vm("SQL01").on("HV01").memory(gib(4)).writing(gib(1), rate)), MigrationPerformance.TCPIP));
    }

    @Test
    void memoryIsCopiedInPassesAndTheRestInABlackout() {
        Story story = busy(100e6).moves("SQL01", "HV02", MigrationType.LIVE).settle();
        MigrationEvent.LiveMigrationCompleted done = story.first(MigrationEvent.LiveMigrationCompleted.class);
        assertThat(done.passes()).isBetween(2, 4);
        assertThat(done.blackoutMillis()).isBetween(30L, 130L);
        assertThat(done.totalMillis()).isBetween(9_600L, 12_000L);
        assertThat(done.bytes()).isGreaterThan(gib(4));
        story.runsOn("SQL01", "HV02").never(VmEvent.VmStarted.class, VmEvent.VmTurnedOff.class);
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void aBusyVmIsForcedAfterTheLastPass() {
        Story story = busy(900e6).moves("SQL01", "HV02", MigrationType.LIVE).settle();
        assertThat(story.first(MigrationEvent.MigrationBlackoutStarted.class).forced())
                .isTrue();
        MigrationEvent.LiveMigrationCompleted done = story.first(MigrationEvent.LiveMigrationCompleted.class);
        assertThat(done.passes()).isEqualTo(5);
        assertThat(done.blackoutMillis()).isGreaterThan(1_000);
    }

    @Test
    void twoMigrationsShareTheNetwork() {
        Story story =
                Story.of(slowWire(cluster(3, WindowsVersion.WS2019, gib(64), vm("A").on("HV01"), vm("B").on("HV01"))));
        story.moves("A", "HV02", MigrationType.LIVE)
                .moves("B", "HV02", MigrationType.LIVE)
                .settle();
        long together = story.first(MigrationEvent.LiveMigrationCompleted.class).totalMillis();
        long alone = Story.of(slowWire(cluster(3, WindowsVersion.WS2019, gib(64), vm("A").on("HV01"))))
                .moves("A", "HV02", MigrationType.LIVE)
                .settle()
                .first(MigrationEvent.LiveMigrationCompleted.class)
                .totalMillis();
        assertThat(together - 1_030).isCloseTo(2 * (alone - 1_030), org.assertj.core.data.Percentage.withPercentage(1));
    }

    private static FabricState slowWire(FabricState state) {
        FabricState next = state;
        for (Host h : state.hosts()) {
            List<Nic> nics =
                    h.nics().stream().map(n -> new Nic(n.network(), 125e6)).toList();
            next = next.withHost(Host.running(
                    h.id(), h.site(), h.cpu(), h.memoryBytes(), nics, h.bootTime(), h.windows(), h.node()));
        }
        return next;
    }

    @Test
    void theClusterLimitsMigrationsAtOnce() {
        Story two = Story.of(
                cluster(3, WindowsVersion.WS2019, gib(64), vm("A").on("HV01"), vm("B").on("HV01"), vm("C").on("HV01")));
        two.moves("A", "HV02", MigrationType.LIVE)
                .moves("B", "HV03", MigrationType.LIVE)
                .moves("C", "HV02", MigrationType.LIVE);
        assertThat(two.all(MigrationEvent.LiveMigrationStarted.class)).hasSize(2);
        assertThat(two.all(MigrationEvent.LiveMigrationQueued.class)).hasSize(1);
    }

    @Test
    void overTheLimitAClusterQueues() {
        Story story = Story.of(cluster(3, vm("A").on("HV01"), vm("B").on("HV01")));
        story.moves("A", "HV02", MigrationType.LIVE)
                .moves("B", "HV02", MigrationType.LIVE)
                .happened(MigrationEvent.LiveMigrationQueued.class)
                .settle()
                .runsOn("A", "HV02")
                .runsOn("B", "HV02");
        assertThat(story.timeOf(
                        MigrationEvent.LiveMigrationStarted.class,
                        e -> e.vm().name().equals("B")))
                .isEqualTo(story.timeOf(
                        MigrationEvent.LiveMigrationCompleted.class,
                        e -> e.vm().name().equals("A")));
    }

    @Test
    void aDestinationWithoutMemoryRefuses() {
        Story story = Story.of(cluster(
                3,
                WindowsVersion.WS2022,
                gib(16),
                vm("A").on("HV01").memory(gib(8)),
                vm("B").on("HV02").memory(gib(12))));
        story.moves("A", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("NotEnoughMemory");
    }

    @Test
    void aProcessorOfAnotherMakerRefuses() {
        Story story = Story.of(withCpu(cluster(3, vm("A").on("HV01")), 1, "Milan"));
        story.moves("A", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("ProcessorNotCompatible");
    }

    @Test
    void aVmStartedOnANewerProcessorDoesNotMoveToAnOlderOne() {
        FabricState state = withCpu(cluster(3, vm("A").on("HV01"), vm("B").on("HV02")), 1, "Broadwell");
        Story story = Story.of(state).moves("A", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("ProcessorNotCompatible");
        story.moves("B", "HV01", MigrationType.LIVE).settle().runsOn("B", "HV01");
    }

    private static FabricState withCpu(FabricState state, int host, String name) {
        Host h = state.hosts().get(host);
        return state.withHost(Host.running(
                h.id(),
                h.site(),
                CpuCompatibility.cpu(name, 32).orElseThrow(),
                h.memoryBytes(),
                h.nics(),
                h.bootTime(),
                h.windows(),
                h.node()));
    }

    @Test
    void aNodeThatIsNoPossibleOwnerIsRefused() {
        Story story = Story.of(cluster(3, vm("A").on("HV01").possibleOwners("HV01", "HV03")));
        story.moves("A", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("NotAPossibleOwner");
    }

    @Test
    void aLostDestinationLeavesTheVmAtItsSource() {
        Story story = busy(100e6).moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(4));
        story.failsPower("HV02").runsOn("SQL01", "HV01");
        assertThat(story.first(MigrationEvent.LiveMigrationFailed.class).reason())
                .isEqualTo("DestinationLost");
        assertThat(story.machine("SQL01").heartbeatOk()).isTrue();
    }

    @Test
    void aCancelledMigrationLeavesTheVmWhereItIs() {
        Story story = busy(100e6).moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(4));
        story.when(new OperatorCommand.CancelMigration(story.vm("SQL01")))
                .settle()
                .runsOn("SQL01", "HV01");
        assertThat(story.simulation().flows()).isEmpty();
    }
}
