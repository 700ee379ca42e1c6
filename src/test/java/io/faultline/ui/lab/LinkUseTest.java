package io.faultline.ui.lab;

import static io.faultline.testing.Disks.cuts;
import static io.faultline.testing.Disks.disks;
import static io.faultline.testing.Disks.oneWire;
import static io.faultline.testing.Disks.volumes;
import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Fabrics.migratingBy;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Story;
import io.faultline.workbench.BenchView;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who shares the narrowest place that a transfer goes through, and what keeps it from being faster.
class LinkUseTest {
    private static FabricState two() {
        return cluster(
                3,
                WindowsVersion.WS2019, // two at once
                gib(64),
                vm("SQL01").memory(gib(16)),
                vm("APP01").memory(gib(16)),
                vm("WEB01").on("HV02"));
    }

    private static LinkUse use(Story story) {
        BenchView view = Glances.view(story);
        Migration first = story.state().migrations().getFirst();
        return LinkUse.of(view, Transfers.of(view, first).orElseThrow());
    }

    private static Story moving(Story story, String... vms) {
        for (String vm : vms) {
            story.moves(vm, "HV02", MigrationType.LIVE);
        }
        return story.advance(Duration.ofSeconds(3));
    }

    @Test
    void oneStreamIsHeldBackByItselfAndTheRestOfTheWireIsFree() {
        LinkUse use = use(moving(Story.of(migratingBy(two(), MigrationPerformance.TCPIP)), "SQL01"));

        assertThat(use.name()).isEqualTo("Migration network, out of HV01");
        assertThat(use.parts()).containsExactly(new LinkUse.Part(LinkUse.Kind.THIS, "memory of SQL01", 500e6));
        assertThat(use.offered()).isEqualTo(1.25e9);
        assertThat(use.free()).isEqualTo(750e6);
        assertThat(use.limit()).isEqualTo("One migration takes 500 MB/s of memory at most.");
    }

    @Test
    void twoMigrationsShareAWireThatIsTooNarrowAndEachIsNamed() {
        LinkUse use = use(moving(Story.of(oneWire(migratingBy(two(), MigrationPerformance.TCPIP))), "SQL01", "APP01"));

        assertThat(use.parts()).extracting(LinkUse.Part::who).containsExactly("memory of SQL01", "memory of APP01");
        assertThat(use.parts()).extracting(LinkUse.Part::rate).containsExactly(62.5e6, 62.5e6);
        assertThat(use.free()).isCloseTo(0, within(1.0));
        assertThat(use.limit()).isEqualTo("All of it is taken.");
    }

    @Test
    void redirectedIoComesFirstAndIsNamed() {
        FabricState state =
                disks(oneWire(migratingBy(two(), MigrationPerformance.TCPIP)), "WEB01", d -> d.withIo(25e6));
        Story story = Story.of(state);
        story.when(cuts(story, "HV02"));
        LinkUse use = use(moving(story, "SQL01"));

        assertThat(use.parts()).extracting(LinkUse.Part::who).containsExactly("memory of SQL01", "redirected I/O");
        assertThat(use.parts().getLast().rate()).isCloseTo(25e6, within(1.0));
        assertThat(use.own()).isCloseTo(100e6, within(1.0));
    }

    @Test
    void aCompressedMigrationIsHeldBackByTheProcessorsOfItsSource() {
        LinkUse use = use(moving(Story.of(migratingBy(two(), MigrationPerformance.COMPRESSION)), "SQL01", "APP01"));

        assertThat(use.limit()).isEqualTo("HV01 compresses no faster.");
        assertThat(use.own()).as("half of the memory's bytes are on the wire").isCloseTo(312.5e6, within(1.0));
    }

    @Test
    void aCopyOfDisksSharesTheVolumeWithWhatIsWrittenToBoth() {
        Story story = Story.of(disks(volumes(two(), 2), "SQL01", d -> d.withIo(50e6)));
        story.when(new OperatorCommand.MoveVmStorage(
                        story.vm("SQL01"), story.state().volumes().get(1).id()))
                .advance(Duration.ofSeconds(3));
        BenchView view = Glances.view(story);
        LinkUse use = LinkUse.of(view, view.flows().getFirst());

        assertThat(use.name()).isEqualTo("Disks of CSV2");
        assertThat(use.parts())
                .extracting(LinkUse.Part::who)
                .containsExactly("disks of SQL01", "writes that go to both");
        assertThat(use.parts().getLast().rate()).isCloseTo(50e6, within(1.0));
        assertThat(use.limit()).isEqualTo("All of it is taken.");
    }

    @Test
    void ofManyOthersTheFirstAreNamedAndTheRestIsCounted() {
        List<LinkUse.Part> parts = List.of(
                new LinkUse.Part(LinkUse.Kind.THIS, "memory of SQL01", 1),
                new LinkUse.Part(LinkUse.Kind.OTHER, "memory of A", 2),
                new LinkUse.Part(LinkUse.Kind.OTHER, "memory of B", 3),
                new LinkUse.Part(LinkUse.Kind.OTHER, "memory of C", 4),
                new LinkUse.Part(LinkUse.Kind.OTHER, "memory of D", 5),
                new LinkUse.Part(LinkUse.Kind.GUESTS, "redirected I/O", 6));

        assertThat(ShareBar.merged(parts))
                .extracting(LinkUse.Part::who)
                .containsExactly("memory of SQL01", "memory of A", "memory of B", "2 others", "redirected I/O");
        assertThat(ShareBar.merged(parts).get(3).rate()).isEqualTo(9);
    }
}
