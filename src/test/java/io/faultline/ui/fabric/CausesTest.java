package io.faultline.ui.fabric;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.VmEvent;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import io.faultline.workbench.CommandLine;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CausesTest {
    private final Story story =
            Story.of(Fabrics.cluster(3, vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(2), 120e6)));

    @Test
    void aChainGoesBackToTheLineThatSomebodyGave() {
        story.failsPower("HV01").settle();
        Causes causes = causes("Invoke-Fault -PowerLoss HV01");

        List<Recorded<Event>> chain = causes.chain(last(VmEvent.VmHeartbeatOk.class));

        assertThat(chain)
                .extracting(entry -> entry.event().name())
                .startsWith("VmHeartbeatOk", "VmStarted")
                .endsWith("NodeDown", "NodeIsolated", "HostPowerLost");
        Causes.Step root = causes.step(chain.getLast());
        assertThat(root.because()).isEqualTo("because you ran");
        assertThat(root.line()).contains("Invoke-Fault -PowerLoss HV01");
    }

    @Test
    void whatTheLabBrokeIsTheLabsDoing() {
        story.failsPower("HV01").settle();
        TreeMap<Integer, CommandLine> given = new TreeMap<>();
        given.put(1, new CommandLine(1, SimTime.ZERO, "Invoke-Fault -PowerLoss HV01", true));
        Causes causes = new Causes(story.all(Event.class), given);

        Causes.Step root =
                causes.step(causes.chain(last(VmEvent.VmHeartbeatOk.class)).getLast());

        assertThat(root.because()).isEqualTo("because the lab did");
        assertThat(root.line()).isEmpty();
        assertThat(EventLog.of(story.all(Event.class), given))
                .filteredOn(line -> line.text().endsWith(", because the lab did"))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).startsWith("HV01 lost power"));
    }

    @Test
    void lengthsAreMeasuredAndTheSettingBehindThemIsNamed() {
        story.failsPower("HV01").settle();
        Causes causes = causes("Invoke-Fault -PowerLoss HV01");

        assertThat(causes.step(last(ClusterEvent.NodeIsolated.class)).because())
                .isEqualTo("because it was silent for 10 s (heartbeat delay × threshold)");
        assertThat(causes.step(last(ClusterEvent.NodeDown.class)).because())
                .isEqualTo("because it stayed silent for 240 s more (ResiliencyDefaultPeriod)");
        assertThat(causes.step(last(VmEvent.VmHeartbeatOk.class)).because())
                .isEqualTo("because its guest was up after 45 s");
    }

    @Test
    void aLaterPassIsBecauseOfThePagesThatChangedDuringTheOneBefore() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).advance(Duration.ofSeconds(50));

        assertThat(causes("Move")
                        .step(last(MigrationEvent.MigrationPassStarted.class))
                        .because())
                .matches("because [0-9,]+ pages changed during pass [0-9]");
    }

    @Test
    void whatALongPauseBreaksIsNotWhyTheVmArrives() {
        Story busy = Story.of(
                        Fabrics.cluster(2, vm("SQL01").memory(Sizes.gib(32)).writing(Sizes.gib(30), 5e9)))
                .moves("SQL01", "HV02", MigrationType.LIVE)
                .settle();
        Causes causes = new Causes(busy.all(Event.class), new TreeMap<>());
        Recorded<Event> done = busy.all(Event.class).stream()
                .filter(entry -> entry.event() instanceof MigrationEvent.LiveMigrationCompleted)
                .findFirst()
                .orElseThrow();

        busy.happened(MigrationEvent.GuestSessionsReset.class);
        assertThat(causes.step(done).because()).isEqualTo("because its last pages have arrived");
        assertThat(causes.chain(done))
                .extracting(entry -> entry.event().name())
                .startsWith("LiveMigrationCompleted", "MigrationBlackoutStarted")
                .doesNotContain("GuestSessionsReset");
    }

    @Test
    void whatNobodyGaveHasItsCauseInWords() {
        story.failsPower("HV01").settle();

        assertThat(causes("").step(last(ClusterEvent.RoleFailedOver.class)).because())
                .isEqualTo("because HV01 is Down");
    }

    @Test
    void anEventWhoseCauseIsForgottenStillHasWords() {
        story.failsPower("HV01").settle();
        Recorded<Event> late = last(ClusterEvent.CsvCoordinatorMoved.class);

        Causes forgetful = new Causes(List.of(late), new TreeMap<>());

        assertThat(forgetful.chain(late)).containsExactly(late);
        assertThat(forgetful.step(late).because()).isEmpty();
    }

    @Test
    void anEventIsAboutItsHostAndTheVmsThatItTookAlong() {
        story.failsPower("HV01");

        assertThat(Concerns.of(story.first(HostEvent.HostPowerLost.class)))
                .containsExactlyInAnyOrder(new Thing("host", "HV01"), new Thing("vm", "SQL01"));
    }

    private Causes causes(String line) {
        TreeMap<Integer, CommandLine> given = new TreeMap<>();
        given.put(1, new CommandLine(1, SimTime.ZERO, line, false));
        return new Causes(story.all(Event.class), given);
    }

    private Recorded<Event> last(Class<? extends Event> type) {
        return story.all(Event.class).reversed().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .findFirst()
                .orElseThrow();
    }
}
