package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Fabrics;
import io.faultline.testing.Story;
import io.faultline.testing.VmPlan;
import io.faultline.workbench.BenchView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A screen that could not take a view in time is told of both in one.
class BenchScreenTest {
    private final Story story = Story.of(
            Fabrics.cluster(3, VmPlan.vm("SQL01").on("HV01"), VmPlan.vm("APP01").on("HV02")));

    @Test
    void twoViewsInOneTellWhatBothBrought() {
        story.failsPower("HV02");
        Glance first = Glances.of(story);
        story.advance(Duration.ofSeconds(20));
        BenchView later = Glances.later(first, Glances.view(story)).view();

        BenchView both = Feed.merged(first.view(), later);
        assertThat(both.full()).as("nothing was seen before the first").isTrue();
        assertThat(both.now()).isEqualTo(later.now());
        assertThat(Glance.after(null, both).events())
                .isEqualTo(Glance.after(first, later).events());
    }

    @Test
    void aViewInFullMakesTheOneBeforeItNeedless() {
        BenchView first = Glances.view(story);
        story.failsPower("HV02");
        BenchView then = Glances.view(story);
        assertThat(Feed.merged(first, then)).isSameAs(then);
    }
}
