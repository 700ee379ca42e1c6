package io.faultline.ui.fabric;

import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Event;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Recorded;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private final Story story = Story.of(Fabrics.cluster(3, vm("SQL01"), vm("DC01")));

    @Test
    void aNodeThatFallsSilentIsEvent1135() {
        story.failsPower("HV01").advance(Duration.ofSeconds(11));

        assertThat(ids()).containsEntry("HV01 is Isolated, 2 VMs Unmonitored", 1135);
    }

    @Test
    void before2016ANodeIsDownWithEvent1135() {
        Story old = Story.of(Fabrics.cluster(3, WindowsVersion.WS2012R2, Sizes.gib(64), vm("SQL01")))
                .failsPower("HV01")
                .advance(Duration.ofSeconds(11));

        assertThat(lines(old)).anySatisfy(line -> {
            assertThat(line.text()).isEqualTo("HV01 is Down");
            assertThat(line.number()).contains(1135);
        });
    }

    @Test
    void lostQuorumIsEvent1177AndCritical() {
        story.failsPower("HV01").failsPower("HV02").settle();

        assertThat(lines(story)).anySatisfy(line -> {
            assertThat(line.number()).contains(1177);
            assertThat(line.level()).isEqualTo(EventLine.Level.CRITICAL);
            assertThat(line.source()).isEqualTo("FailoverClustering");
            assertThat(line.category()).isEqualTo("Quorum Manager");
        });
    }

    @Test
    void aMigrationThatWaitsForItsTurnIsEvent21501() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).moves("DC01", "HV02", MigrationType.LIVE);

        assertThat(ids()).containsEntry("DC01 waits to move to HV02", 21501);
    }

    @Test
    void aMigrationThatLosesItsDestinationIsEvent21502() {
        story.moves("SQL01", "HV02", MigrationType.LIVE).failsPower("HV02").settle();

        assertThat(ids()).containsEntry("The live migration of SQL01 to HV02 failed", 21502);
    }

    @Test
    void aPauseForcedByThePassLimitIsEvent20417() {
        Story busy = Story.of(
                        Fabrics.cluster(2, vm("SQL01").memory(Sizes.gib(16)).writing(Sizes.gib(8), 450e6)))
                .moves("SQL01", "HV02", MigrationType.LIVE)
                .settle();

        assertThat(lines(busy)).anySatisfy(line -> {
            assertThat(line.text()).contains("forced by the pass limit");
            assertThat(line.number()).contains(20417);
            assertThat(line.level()).isEqualTo(EventLine.Level.WARNING);
        });
    }

    @Test
    void whatNoSourceNumbersHasNoId() {
        story.failsPower("HV01").settle();

        assertThat(lines(story))
                .filteredOn(line -> line.source().equals("Faultline"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.number()).isEmpty());
    }

    @Test
    void theNewestComesFirst() {
        story.failsPower("HV01").settle();

        assertThat(lines(story)).extracting(EventLine::seq).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private Map<String, Integer> ids() {
        return lines(story).stream()
                .filter(line -> line.id() != null)
                .collect(Collectors.toMap(EventLine::text, line -> line.number().orElse(0), (a, b) -> a));
    }

    private static List<EventLine> lines(Story of) {
        List<Recorded<Event>> all = of.all(Event.class);
        return EventLog.of(all, new TreeMap<>());
    }
}
