package io.faultline.ui.lab;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Host;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.UpdatingOptions;
import io.faultline.fabric.WindowsVersion;
import io.faultline.lab.LabView;
import io.faultline.ledger.Ledger;
import io.faultline.rehearsal.StateJson;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import io.faultline.ui.fabric.EventLog;
import io.faultline.ui.fabric.LanesView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nodes and clusters come and go while the screen is open: every part of it still shows what is.
class ChangingMembershipTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private final LanesViews lanes = new LanesViews(TEN);
    private @Nullable Glance last;
    private LanesView now = new LanesViews(TEN).next(Glances.of(Story.of(Fabrics.cluster(1))), List.of());

    @Test
    void everyPartShowsAFabricWhoseNodesComeAndGo() {
        Story story =
                Story.of(Fabrics.cluster(4, vm("SQL01").on("HV01"), vm("WEB01").on("HV02")));
        seen(story);
        story.failsPower("HV04").advance(Duration.ofSeconds(5));
        seen(story);
        story.settle().when(new OperatorCommand.RemoveNode(story.host("HV04")));
        seen(story);
        story.when(new OperatorCommand.RemoveNode(story.host("HV01"))).advance(Duration.ofSeconds(3));
        seen(story);
        story.settle().when(new OperatorCommand.RemoveRole(story.vm("SQL01"), true));
        story.when(new OperatorCommand.RemoveRole(story.vm("WEB01"), true));
        story.when(new OperatorCommand.RemoveCluster(
                story.state().clusters().getFirst().id()));
        seen(story);
        assertThat(ListRows.nodes(Glances.of(story))).isNotNull();
        story.when(new OperatorCommand.CreateCluster(
                "CLU2", List.of(story.host("HV01"), story.host("HV02"), story.host("HV03")), false));
        story.failsPower("HV02").failsPower("HV01").advance(Duration.ofSeconds(20));
        seen(story);
        assertThat(story.state().clusters().getFirst().up()).isFalse();
        assertThat(Objects.requireNonNull(now.lanes().get("HV03")).segments())
                .as("HV03 is out of the cluster that was made on the way")
                .anySatisfy(part -> assertThat(part.label()).isEqualTo("out of the cluster"));
    }

    @Test
    void everyPartShowsARunAndAnUpgrade() {
        Story story =
                Story.of(Fabrics.cluster(3, vm("SQL01").on("HV01"), vm("WEB01").on("HV02")));
        story.when(new OperatorCommand.StartUpdatingRun(
                story.state().clusters().getFirst().id(), UpdatingOptions.USUAL));
        for (int i = 0; i < 40; i++) {
            story.advance(Duration.ofMinutes(1));
            seen(story);
        }
        story.when(new OperatorCommand.RemoveNode(story.host("HV03"))).settle();
        story.when(new OperatorCommand.InstallHost(story.host("HV03"), WindowsVersion.WS2025));
        seen(story);
        story.settle()
                .when(new OperatorCommand.AddNode(
                        story.state().clusters().getFirst().id(), story.host("HV03")));
        seen(story);
        assertThat(LedgerConcerns.of(story.state(), Optional.empty())).contains("upgrade.mixed");
    }

    private void seen(Story story) {
        Glance glance = Glances.of(story);
        assertThat(MapViews.of(glance, TEN)).isNotNull();
        assertThat(ListRows.roles(glance)).hasSize(2);
        ListRows.nodes(glance);
        ListRows.disks(glance);
        ListRows.networks(glance);
        last = last == null ? glance : Glances.later(last, glance.view());
        now = lanes.next(last, List.of());
        assertThat(EventLog.of(glance.events(), new TreeMap<>())).hasSameSizeAs(glance.events());
        assertThat(LedgerConcerns.of(story.state(), Optional.empty()))
                .allSatisfy(id -> assertThat(Ledger.load().entry(id)).as(id).isPresent());
        LabView.of(story.state(), story.simulation().now());
        StateJson.of(story.state());
        for (Host host : story.state().hosts()) {
            Facts.of(story.state(), host);
            Actions.of(story.state(), Things.host(host.id().name()));
            Things.belief(story.state(), Things.host(host.id().name()));
            Fuses.on(glance, host);
        }
        story.state().clusters().forEach(cluster -> QuorumCoins.of(story.state(), cluster));
    }
}
