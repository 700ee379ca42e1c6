package io.faultline.ui.lab;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationType;
import io.faultline.testing.Scripted;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class MigrationReportTest {
    private static String report(Story story) {
        return MigrationStory.last(Glances.of(story).events(), Optional.empty())
                .map(MigrationReport::of)
                .orElseThrow();
    }

    private static Story moving(double rate) {
        return Story.of(cluster(3, vm("SQL01").memory(gib(16)).writing(gib(12), rate)))
                .moves("SQL01", "HV02", MigrationType.LIVE);
    }

    @Test
    void aQuietVmEndsBecauseTheRestFits() {
        assertThat(report(moving(10e6).settle()))
                .contains("what was left fitted into a short pause")
                .doesNotContain("cluster inside VMs");
    }

    @Test
    void aBusyVmIsForcedAndThePauseBreaksThings() {
        assertThat(report(moving(3e9).settle()))
                .startsWith("The pause was forced: the limit of passes was reached")
                .contains("A cluster inside VMs misses a node after 10 s");
    }

    @Test
    void aBrokenMigrationSaysWhatBroke() {
        assertThat(report(moving(3e9)
                        .advance(Duration.ofSeconds(5))
                        .failsPower("HV02")
                        .settle()))
                .isEqualTo("Its destination was lost. It failed, and SQL01 stays on HV01.");
    }

    @Test
    void theFiguresOfASharedNothingMoveTellOfTheDisksFirst() {
        Scripted run = Scripted.of(
                """
                windows: 2022
                networks: [{ name: LAN, speed: 10Gbit/s }]
                hosts: [{ name: OLD1 }, { name: OLD2 }]
                storage:
                  - { name: D1, host: OLD1, volumes: [{ name: OLD1-D, size: 2TB, bandwidth: 500MB/s }] }
                  - { name: D2, host: OLD2, volumes: [{ name: OLD2-D, size: 2TB, bandwidth: 500MB/s }] }
                vms: [{ name: APP1, on: OLD1, memory: 8GB, disk: 100GB, volume: OLD1-D }]
                """, "mstsc /v:OLD1", "Move-VM APP1 OLD2 -IncludeStorage -DestinationStoragePath OLD2-D", "settle");
        MigrationStory story =
                MigrationStory.last(run.run().events(), Optional.empty()).orElseThrow();
        SequencedMap<String, String> facts = MigrationReport.facts(story);

        assertThat(facts.keySet()).containsExactly("Took", "Disks, first", "Memory", "Stood still", "Went by");
        assertThat(story.diskSeconds()).isBetween(200.0, 220.0);
        assertThat(facts.get("Disks, first")).matches("100 GB to OLD2-D in 3 min [0-9]+ s");
        assertThat(facts.get("Memory"))
                .as("its own rate, not that of disks and all")
                .matches(".*, [5-9][0-9]{2} MB/s over all");
        assertThat(facts.get("Went by")).isEqualTo("Compression over LAN");
    }

    @Test
    void whatDidNotCompleteHasNoFigures() {
        Glance glance = Glances.of(
                moving(3e9).advance(Duration.ofSeconds(5)).failsPower("HV02").settle());
        assertThat(MigrationReport.facts(
                        MigrationStory.last(glance.events(), Optional.empty()).orElseThrow()))
                .isEmpty();
    }
}
