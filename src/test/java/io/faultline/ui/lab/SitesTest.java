package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Fabrics;
import io.faultline.testing.Scripted;
import io.faultline.testing.Story;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Hosts in several places: each screen says where, and the site that matters more can be chosen.
class SitesTest {
    private static final String TWO = """
            windows: 2025
            sites: [Lyon, Turin]
            networks:
              - { name: Cluster network, subnet: 10.0.1.0/24, role: cluster, speed: 10Gbit/s }
            defaults:
              host: { memory: 96GB, cpu: Ice Lake, cores: 32 }
            cluster:
              name: CLU1
              nodes:
                - { name: HV01, site: Lyon }
                - { name: HV02, site: Turin }
                - { name: HV03, site: Turin }
            storage:
              - name: SAN1
                volumes:
                  - { name: CSV1, size: 4TB, bandwidth: 2GB/s, coordinator: HV01 }
            vms:
              - { name: SQL01, on: HV01, memory: 4GB }
            """;

    private final QuietBench bench = new QuietBench();
    private final Story story = Story.of(Scripted.of(TWO).state());
    private final Story onePlace = Story.of(Fabrics.cluster(3));

    @Test
    void theMapTheCardAndTheListSayWhereAHostStands() {
        var host = story.state().host(story.host("HV02"));
        assertThat(MapViews.of(Glances.of(story), LocalTime.MIDNIGHT).hosts().get("HV02"))
                .extracting(view -> view.site())
                .isEqualTo("Turin");
        assertThat(Facts.of(story.state(), host)).containsEntry("Site", "Turin");
        assertThat(ListRows.nodes(Glances.of(story)).getFirst().cells().toString())
                .contains("In Lyon", "4 of 96 GB");
    }

    @Test
    void oneSiteIsNotWorthAWord() {
        var host = onePlace.state().hosts().getFirst();
        assertThat(MapViews.of(Glances.of(onePlace), LocalTime.MIDNIGHT).hosts().values())
                .allSatisfy(view -> assertThat(view.site()).isNull());
        assertThat(Facts.of(onePlace.state(), host)).doesNotContainKey("Site");
        assertThat(new SettingsForm(bench, Glances.of(onePlace), "").site()).isEmpty();
    }

    @Test
    void thePreferredSiteIsSetLikeAnyOtherValue() {
        SettingsForm form = new SettingsForm(bench, Glances.of(story), "");
        form.site().orElseThrow().pick("Turin");
        assertThat(form.offered()).containsExactly("(Get-Cluster).PreferredSite = Turin");
        form.site().orElseThrow().pick("none");
        assertThat(form.offered()).isEmpty();
    }

    @Test
    void theOneLineBetweenTwoSitesIsOfferedOnce() {
        assertThat(WireFaults.of(story.state(), story.state().clusters().getFirst()))
                .extracting(Action::words)
                .containsExactly("Cut the line between Lyon and Turin…");
        assertThat(WireFaults.of(onePlace.state(), onePlace.state().clusters().getFirst()))
                .isEmpty();
    }

    @Test
    void aFailoverToTheOtherSiteNamesTheSettingsOfTheWayBetweenThem() {
        story.failsPower("HV01").settle();
        var view = new LanesViews(LocalTime.MIDNIGHT).next(Glances.of(story), List.of());
        assertThat(Objects.requireNonNull(view.failovers()).stages().getFirst().setting())
                .isEqualTo("CrossSiteDelay 1000 ms × CrossSiteThreshold 20");
    }
}
