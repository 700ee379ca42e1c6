package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import io.faultline.ui.fabric.FailoverView;
import io.faultline.ui.fabric.LaneView;
import io.faultline.ui.fabric.LanesView;
import io.faultline.ui.fabric.MarkView;
import io.faultline.ui.fabric.SegmentView;
import io.faultline.ui.fabric.SegmentView.Look;
import io.faultline.ui.fabric.StageView;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The timeline is what happened, and the timers that will fire.
class LanesViewsTest {
    private static final long SECOND = 1_000_000;

    private final Story story = Story.of(Fabrics.cluster(
            3,
            VmPlan.vm("SQL01").on("HV01").memory(Sizes.gib(16)),
            VmPlan.vm("APP01").on("HV02")));
    private final LanesViews views = new LanesViews(LocalTime.of(10, 40));

    @Test
    void hostsAndVolumesHaveLanesAndAVmOnlyWhenSomethingHappensToIt() {
        assertThat(lanes().lanes()).containsOnlyKeys("HV01", "HV02", "HV03", "CSV1");
        story.moves("SQL01", "HV03", MigrationType.LIVE).advance(Duration.ofSeconds(1));
        assertThat(lanes().lanes()).containsKey("SQL01").doesNotContainKey("APP01");
    }

    @Test
    void aLostHostIsSilentThenIsolatedThenDown() {
        story.advance(Duration.ofSeconds(20)).failsPower("HV02").advance(Duration.ofSeconds(260));
        List<SegmentView> past = past(lanes(), "HV02");
        assertThat(past).extracting(SegmentView::look).containsExactly(Look.UP, Look.SILENT, Look.ISOLATED, Look.DOWN);
        assertThat(past.get(1)).isEqualTo(SegmentView.past(20 * SECOND, 30 * SECOND, Look.SILENT, null));
        assertThat(past.get(2)).isEqualTo(SegmentView.past(30 * SECOND, 270 * SECOND, Look.ISOLATED, "Isolated"));
        assertThat(past.get(3).to()).as("it lasts").isNull();
    }

    @Test
    void aHostThatIsShutOutIsNotDrawnAsOneThatIsWaitedFor() {
        ClusterId cluster = story.state().clusters().getFirst().id();
        story.when(new OperatorCommand.SetClusterProperty(cluster, ClusterProperty.QUARANTINE_THRESHOLD, 1))
                .failsPower("HV02")
                .advance(Duration.ofSeconds(60));
        assertThat(past(lanes(), "HV02")).extracting(SegmentView::look).containsExactly(Look.SILENT, Look.QUARANTINED);
    }

    @Test
    void theWaitIsDrawnBeforeItEndsWithWhatFollows() {
        story.failsPower("HV02").advance(Duration.ofSeconds(60));
        LanesView view = lanes();
        assertThat(view.pending().values()).anySatisfy(due -> {
            assertThat(due.text()).isEqualTo("wait ends");
            assertThat(due.at()).isEqualTo(250 * SECOND);
        });
        assertThat(ghosts(view, "HV02")).extracting(SegmentView::look).containsExactly(Look.ISOLATED, Look.DOWN);
        assertThat(ghosts(view, "APP01")).extracting(SegmentView::look).containsExactly(Look.AWAY, Look.BOOT, Look.RUN);
        assertThat(view.to()).as("the window reaches as far").isGreaterThan(250 * SECOND);
    }

    @Test
    void theLossIsMarkedOnItsOwnLane() {
        story.failsPower("HV02");
        assertThat(lanes().marks().values()).contains(new MarkView(0, MarkView.Kind.FAULT, "power lost", "HV02"));
    }

    @Test
    void aFailoverIsToldPartByPartWithTheSettingsThatMadeItSoLong() {
        story.failsPower("HV02").settle();
        LanesView view = lanes();
        FailoverView failover = failover(view);
        assertThat(failover.parts())
                .extracting(FailoverView.Part::kind)
                .containsExactly(FailoverView.Kind.SILENCE, FailoverView.Kind.WAIT, FailoverView.Kind.BOOT);
        assertThat(failover.parts()).extracting(FailoverView.Part::micros).startsWith(10 * SECOND, 240 * SECOND);
        assertThat(stages(view))
                .extracting(StageView::setting)
                .startsWith("SameSubnetDelay 1000 ms × SameSubnetThreshold 10", "ResiliencyDefaultPeriod 240 s");
        assertThat(stages(view)).extracting(StageView::length).startsWith("10 s", "240 s");
        assertThat(Objects.requireNonNull(view.failovers()).head())
                .isEqualTo("HV02 was last heard of at 10:40:00. Its VM answers again.");
        assertThat(view.failovers().waits()).as("nothing").isNull();
        assertThat(failover.parts()).noneMatch(FailoverView.Part::ghost);
        assertThat(failover.text()).doesNotContain("expected");
    }

    @Test
    void whatIsNotMeasuredYetIsExpected() {
        story.failsPower("HV02").advance(Duration.ofSeconds(60));
        FailoverView failover = failover(lanes());
        assertThat(failover.parts()).extracting(FailoverView.Part::ghost).containsExactly(false, true, true);
        assertThat(failover.text()).endsWith(" expected");
    }

    @Test
    void aNodeBehindACutRunsOnAndIsIsolatedInItsLane() {
        story.when(new Incident.CutNetwork(
                story.state().clusters().get(0).id(),
                List.of(List.of(story.host("HV01"), story.host("HV03")), List.of(story.host("HV02")))));
        story.advance(Duration.ofSeconds(20));
        LanesView view = lanes();
        assertThat(past(view, "HV02")).extracting(SegmentView::look).containsExactly(Look.UP, Look.ISOLATED);
        assertThat(view.marks().values()).extracting(MarkView::text).contains("network cut");
        assertThat(Objects.requireNonNull(view.failovers()).head())
                .isEqualTo("HV02 stopped its VMs at 10:40:10. Its VM does not answer yet.");
        assertThat(stages(view))
                .extracting(StageView::kind)
                .containsExactly(FailoverView.Kind.WAIT, FailoverView.Kind.BOOT);
    }

    @Test
    void whatIsWaitedForIsSaidWithTheInstantAtWhichItEnds() {
        story.failsPower("HV02").advance(Duration.ofSeconds(4));
        assertThat(Objects.requireNonNull(lanes().failovers()).waits()).startsWith("silence");
        assertThat(Objects.requireNonNull(lanes().failovers()).until()).isEqualTo(10 * SECOND);
        story.advance(Duration.ofSeconds(26));
        assertThat(Objects.requireNonNull(lanes().failovers()).waits()).contains("HV02 is Isolated");
        assertThat(Objects.requireNonNull(lanes().failovers()).until()).isEqualTo(250 * SECOND);
        story.advance(Duration.ofSeconds(222));
        assertThat(Objects.requireNonNull(lanes().failovers()).waits()).startsWith("what was started boots");
        assertThat(stages(lanes()))
                .filteredOn(StageView::now)
                .extracting(StageView::kind)
                .containsExactly(FailoverView.Kind.BOOT);
    }

    @Test
    void anotherPeriodMakesAnotherWaitAndSaysSo() {
        story.when(new OperatorCommand.SetClusterProperty(
                story.state().clusters().get(0).id(), ClusterProperty.RESILIENCY_DEFAULT_PERIOD, 30));
        story.failsPower("HV02").settle();
        assertThat(stages(lanes()).get(1).setting()).isEqualTo("ResiliencyDefaultPeriod 30 s");
        assertThat(failover(lanes()).parts().get(1).micros()).isEqualTo(30 * SECOND);
    }

    @Test
    void aMigrationIsABlockBetweenTwoHosts() {
        story.moves("SQL01", "HV03", MigrationType.LIVE).settle();
        List<SegmentView> past = past(lanes(), "SQL01");
        assertThat(past.getLast())
                .extracting(SegmentView::look, SegmentView::label)
                .containsExactly(Look.RUN, "on HV03");
        assertThat(past).extracting(SegmentView::look).contains(Look.MOVING);
    }

    @Test
    void viewsThatComeOneAfterTheOtherTellTheSameAsOneForAll() {
        LanesView stepwise = lanes();
        for (int i = 0; i < 60; i++) {
            if (i == 3) {
                story.failsPower("HV02");
            }
            story.advance(Duration.ofSeconds(5));
            stepwise = lanes();
        }
        assertThat(stepwise).isEqualTo(new LanesViews(LocalTime.of(10, 40)).next(Glances.of(story), List.of()));
    }

    private @Nullable Glance last;

    private LanesView lanes() {
        var view = Glances.view(story);
        Glance next = last == null ? Glance.after(null, view) : Glances.later(last, view);
        last = next;
        return views.next(next, List.of());
    }

    private static LaneView lane(LanesView view, String name) {
        return Objects.requireNonNull(view.lanes().get(name), name);
    }

    private static FailoverView failover(LanesView view) {
        return Objects.requireNonNull(
                Objects.requireNonNull(view.failovers()).vms().get("APP01"));
    }

    private static List<StageView> stages(LanesView view) {
        return Objects.requireNonNull(view.failovers()).stages();
    }

    private static List<SegmentView> past(LanesView view, String lane) {
        return lane(view, lane).segments().stream().filter(s -> !s.ghost()).toList();
    }

    private static List<SegmentView> ghosts(LanesView view, String lane) {
        return lane(view, lane).segments().stream().filter(SegmentView::ghost).toList();
    }
}
