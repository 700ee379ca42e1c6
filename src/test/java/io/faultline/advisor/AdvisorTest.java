package io.faultline.advisor;

import static io.faultline.advisor.Technology.AZURE_SITE_RECOVERY;
import static io.faultline.advisor.Technology.FAILOVER_CLUSTERING;
import static io.faultline.advisor.Technology.HYPER_V_REPLICA;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Option.Fit;
import io.faultline.source.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SuppressWarnings("NullAway.Init")
class AdvisorTest {

    private static Advisor advisor;

    @BeforeAll
    static void compile() {
        advisor = Advisor.shipped().warm();
    }

    @ParameterizedTest
    @CsvSource({
        "planned-host-maintenance, LIVE_MIGRATION",
        "unplanned-host-failure, FAILOVER_CLUSTERING",
        "site-disaster, HYPER_V_REPLICA",
        "no-external-san, STORAGE_SPACES_DIRECT",
        "storage-move-without-downtime, STORAGE_LIVE_MIGRATION"
    })
    void eachFoundingRowRanksItsTechnologyFirst(String row, Technology technology) throws IOException {
        Advice advice = advisor.review(example(row));
        assertThat(advice.options().getFirst().technology()).isEqualTo(technology);
        assertThat(advice.options().getFirst().fit()).isEqualTo(Fit.RECOMMENDED);
        assertThat(advice.recommended().getFirst().because()).anyMatch(line -> line.kind() == Line.Kind.ANSWERS);
    }

    @ParameterizedTest
    @EnumSource
    void theNeedAloneIsEnoughToRankTheRightTechnologyFirst(Need need) {
        Technology first = review("needs: { " + need.key() + ": yes }")
                .options()
                .getFirst()
                .technology();
        assertThat(first)
                .isEqualTo(
                        switch (need) {
                            case PLANNED_HOST_MAINTENANCE -> Technology.LIVE_MIGRATION;
                            case UNPLANNED_HOST_FAILURE -> FAILOVER_CLUSTERING;
                            case SITE_DISASTER -> HYPER_V_REPLICA;
                            case NO_EXTERNAL_SAN -> Technology.STORAGE_SPACES_DIRECT;
                            case STORAGE_MOVE_WITHOUT_DOWNTIME -> Technology.STORAGE_LIVE_MIGRATION;
                        });
    }

    @Test
    void withoutASecondSiteAzureSiteRecoveryAnswersADisaster() {
        Advice advice = review("needs: { siteDisaster: yes }\nhave: { secondSite: no, azure: yes }");
        assertThat(advice.options().getFirst().technology()).isEqualTo(AZURE_SITE_RECOVERY);
        assertThat(advice.option(HYPER_V_REPLICA).fit()).isEqualTo(Fit.BLOCKED);
        assertThat(advice.option(HYPER_V_REPLICA).blockedBy())
                .extracting(Line::text)
                .containsExactly("There is no second site to hold the copy.");
    }

    @ParameterizedTest
    @EnumSource
    void everyTechnologyHasASentenceForEveryNeed(Need need) {
        Advice advice = review("needs: { " + need.key() + ": yes }");
        assertThat(advice.options()).hasSize(Technology.values().length);
        assertThat(advice.options())
                .allSatisfy(option -> assertThat(option.cell(need)).isNotEmpty());
    }

    @Test
    void everyLineHasARuleItsInputsAndASource() throws IOException {
        for (String row : List.of("payroll", "site-disaster", "unplanned-host-failure")) {
            assertThat(advisor.review(example(row)).sentences()).isNotEmpty().allSatisfy(line -> {
                assertThat(advisor.library().card(line.rule())).as(line.text()).isPresent();
                assertThat(line.inputs()).as(line.text()).isNotEmpty();
                assertThat(line.source()).startsWith("https://");
            });
        }
    }

    @Test
    void renamingThingsChangesNothing() throws IOException {
        String text = text("payroll");
        String renamed = text.replace("Payroll, Lyon and Turin", "Zebra");
        assertThat(told(advisor.review(Scenario.of("x", renamed))))
                .isEqualTo(told(advisor.review(Scenario.of("y", text))));
    }

    @Test
    void theOrderOfAnswersInTheFileChangesNothing() {
        Advice one = review("needs: { siteDisaster: yes, noExternalSan: yes }\nhave: { hosts: 3, azure: yes }");
        Advice other = review("needs: { noExternalSan: yes, siteDisaster: yes }\nhave: { azure: yes, hosts: 3 }");
        assertThat(AdviceJson.of(one)).isEqualTo(AdviceJson.of(other));
    }

    @ParameterizedTest
    @CsvSource({"siteDisaster", "unplannedHostFailure"})
    void aStricterRpoNeverMovesAdviceToATechnologyWithAWorseOne(String key) {
        for (String have : List.of("{ azure: yes }", "{ secondSite: yes }", "{ secondSite: yes, azure: yes }", "{}")) {
            Duration before = Duration.ofDays(1);
            for (String rpo : List.of("1h", "15m", "5m", "60s", "30s", "29s", "5s", "0s")) {
                Option first = review("needs: { " + key + ": { rpo: " + rpo + " } }\nhave: " + have)
                        .options()
                        .getFirst();
                if (first.fit().compareTo(Fit.LACKING) > 0) {
                    continue; // nothing is advised
                }
                Duration best = first.promises().getFirst().claim().rpo().least();
                assertThat(best).as("%s of %s", rpo, first.technology()).isLessThanOrEqualTo(before);
                assertThat(best).isLessThanOrEqualTo(Quantity.duration(rpo));
                before = best;
            }
        }
    }

    @Test
    void whatIsNotKnownNeverRanksAboveWhatIsKnownToBeGood() {
        Advice advice = review("needs: { siteDisaster: yes }\nhave: { azure: yes }");
        assertThat(advice.options().getFirst().technology()).isEqualTo(AZURE_SITE_RECOVERY);
        assertThat(advice.option(HYPER_V_REPLICA).fit()).isEqualTo(Fit.LIKELY);
        assertThat(advice.options()).extracting(Option::fit).isSorted();
    }

    @Test
    void forgettingAnAnswerNeverMakesATechnologyFitBetterThanAYes() {
        List<String> yes = List.of(
                "datacenterEdition: yes",
                "hosts: 3",
                "spareMemoryForOneHost: yes",
                "localDrives: yes",
                "witness: yes",
                "secondSite: yes",
                "azure: yes",
                "secondVolume: yes",
                "processors: [{ maker: amd }]");
        Advice all = everything(yes);
        for (String forgotten : yes) {
            List<String> rest = new ArrayList<>(yes);
            rest.remove(forgotten);
            Advice less = everything(rest);
            for (Technology technology : Technology.values()) {
                assertThat(less.option(technology).fit())
                        .as("%s without %s", technology, forgotten)
                        .isGreaterThanOrEqualTo(all.option(technology).fit());
            }
        }
    }

    @Test
    void aFailoverIsClaimedByItsParts() throws IOException {
        Promise promise = advisor.review(example("unplanned-host-failure"))
                .option(FAILOVER_CLUSTERING)
                .promises()
                .getFirst();
        assertThat(promise.claim().rto()).isEqualTo(Range.of(Duration.ofSeconds(55), Duration.ofSeconds(295)));
        assertThat(promise.claim().parts())
                .extracting(Claim.Part::name)
                .containsExactly("silence", "cluster waits", "boot");
    }

    @Test
    void withoutAnyNeedNothingIsAdvised() {
        Advice advice = review("needs: {}");
        assertThat(advice.recommended()).isEmpty();
        assertThat(advice.options()).allMatch(option -> option.fit() == Fit.NOT_ITS_JOB);
    }

    private static Advice everything(List<String> have) {
        return review("needs: { plannedHostMaintenance: yes, unplannedHostFailure: yes, siteDisaster: yes, "
                + "noExternalSan: yes, storageMoveWithoutDowntime: yes }\nhave: { " + String.join(", ", have) + " }");
    }

    private static List<String> told(Advice advice) {
        return advice.options().stream()
                .flatMap(option ->
                        option.lines().stream().map(line -> option.fit() + " " + line.rule() + " " + line.text()))
                .toList();
    }

    private static Advice review(String text) {
        return advisor.review(Scenario.of("test.yaml", "format: faultline/scenario/1\n" + text + "\n"));
    }

    private static Scenario example(String name) throws IOException {
        return Scenario.of(name + ".yaml", text(name));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/advisor", name + ".yaml"));
    }
}
