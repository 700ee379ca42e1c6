package io.faultline.ui.lab;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationType;
import io.faultline.testing.Story;
import java.time.Duration;
import java.util.Optional;
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
                .contains("forced, the limit of passes was reached")
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
}
