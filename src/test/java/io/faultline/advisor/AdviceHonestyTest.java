package io.faultline.advisor;

import static io.faultline.advisor.Technology.AZURE_SITE_RECOVERY;
import static io.faultline.advisor.Technology.FAILOVER_CLUSTERING;
import static io.faultline.advisor.Technology.HYPER_V_REPLICA;
import static io.faultline.advisor.Technology.LIVE_MIGRATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Option.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers that were too good once.
class AdviceHonestyTest {

    @Test
    void aClusterOnAPoolThatCannotBeBuiltLacksItsStorage() {
        Advice advice = review("needs: { unplannedHostFailure: yes, noExternalSan: yes }\n"
                + "have: { windows: 2012R2, hosts: 3, localDrives: yes, spareMemoryForOneHost: yes }");
        assertThat(advice.option(FAILOVER_CLUSTERING).fit()).isEqualTo(Fit.LACKING);
    }

    @Test
    void sixtyFiveHostsAreStillClustered() {
        Advice advice = review("needs: { unplannedHostFailure: yes }\n"
                + "have: { hosts: 65, sharedStorage: yes, spareMemoryForOneHost: yes }");
        assertThat(advice.design().unmet()).isEmpty();
        assertThat(Cell.of(advice.option(FAILOVER_CLUSTERING), Need.UNPLANNED_HOST_FAILURE)
                        .kind())
                .isEqualTo(Line.Kind.AT_A_COST);
    }

    @Test
    void oneIsBeatenForTheNeedThatBothAreComparedFor() {
        Advice advice = review("needs: { unplannedHostFailure: yes, siteDisaster: yes }\n"
                + "have: { secondSite: yes, betweenSites: 1Gbit/s, writes: 1MB/s }");
        assertThat(advice.option(HYPER_V_REPLICA).fit()).isEqualTo(Fit.RECOMMENDED);
        assertThat(advice.option(FAILOVER_CLUSTERING).fit()).isEqualTo(Fit.LIKELY);
        assertThat(advice.option(HYPER_V_REPLICA).whyNot())
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("Failover Clustering loses nothing"));
    }

    @Test
    void whatIsStoppedBeatsNothing() {
        Advice advice = review("needs: { siteDisaster: { rpo: 10s } }\nhave: { secondSite: yes, azure: yes }");
        assertThat(advice.option(AZURE_SITE_RECOVERY).whyNot())
                .extracting(Line::kind)
                .doesNotContain(Line.Kind.LOSES);
    }

    @Test
    void aGenerationThatIsNotKnownIsNoGoodNews() {
        assertThat(moves("processors: [{ maker: intel }]").fit()).isEqualTo(Fit.LIKELY);
        assertThat(moves("processors: [{ maker: intel }], compatibilityMode: yes")
                        .fit())
                .isEqualTo(Fit.RECOMMENDED);
    }

    @Test
    void aHostIsEmptiedOnlyIntoMemoryThatIsThere() {
        List<Prerequisite> prerequisites = review(
                        "needs: { plannedHostMaintenance: yes }\nhave: { hosts: 2, spareMemoryForOneHost: no }")
                .option(LIVE_MIGRATION)
                .prerequisites();
        assertThat(prerequisites).anyMatch(one -> one.met() == Told.NO);
    }

    @Test
    void aClusterOverBothSitesIsNotSaidToStandInOne() {
        String site = "needs: { siteDisaster: yes }\nhave: { secondSite: yes, stretched: ";
        assertThat(review(site + "no }").option(FAILOVER_CLUSTERING).whyNot())
                .extracting(Line::rule)
                .contains("FC-003")
                .doesNotContain("FC-018");
        assertThat(review(site + "yes }").option(FAILOVER_CLUSTERING).whyNot())
                .extracting(Line::rule)
                .contains("FC-018")
                .doesNotContain("FC-003");
        assertThat(review(site + "yes }").option(FAILOVER_CLUSTERING).fit()).isEqualTo(Fit.NOT_ITS_JOB);
    }

    /// The place of a witness is asked only where it decides.
    @Test
    void theWitnessOfTwoSitesIsWeighedByItsPlace() {
        assertThat(witness("")).containsExactly("QU-004");
        assertThat(witness(", stretched: yes")).containsExactly("QU-015", "QU-004");
        assertThat(witness(", stretched: yes, witnessApart: no")).containsExactly("QU-013", "QU-004");
        assertThat(witness(", stretched: yes, witnessApart: yes")).containsExactly("QU-004");
    }

    private static List<String> witness(String more) {
        return review("needs: { unplannedHostFailure: yes }\nhave: { hosts: 4, witness: yes" + more + " }")
                .findings(Finding.About.QUORUM)
                .stream()
                .map(Finding::rule)
                .toList();
    }

    private static Option moves(String have) {
        return review("needs: { plannedHostMaintenance: yes }\nhave: { hosts: 2, spareMemoryForOneHost: yes, " + have
                        + " }")
                .option(LIVE_MIGRATION);
    }

    private static Advice review(String text) {
        return Advisor.shipped().review(Scenario.of("test.yaml", "format: faultline/scenario/1\n" + text + "\n"));
    }
}
