package io.faultline.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Advisor;
import io.faultline.advisor.Scenario;
import io.faultline.workbench.RuleProof.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of rules while somebody writes in it.
class AdvisorsTest {

    private static final Scenario PATCHING =
            Scenario.of("test", "format: faultline/scenario/1\nneeds: { plannedHostMaintenance: yes }\n");

    @TempDir
    private Path folder = Path.of("");

    private final List<Runnable> waiting = new ArrayList<>();
    private Advisors advisors = watching(Optional.empty());

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("house"));
        rule("Live moves wait for the weekend.");
        suite("plannedHostMaintenance: yes", "unplannedHostFailure: yes");
        Files.writeString(folder.resolve("house/moves-wait.md"), """
                # Moves wait

                ## Synopsis

                Our house moves machines on weekends only.

                ## Why

                The night shift asked for it.

                ## Recommendation

                Plan the work for Saturday.

                ## Example

                Saturday, 08:00.

                ## Source

                [Our handbook](https://example.org/handbook)
                """);
        advisors = watching(Optional.of(folder));
    }

    @Test
    void theShippedRulesJudgeUntilTheFolderIsRead() {
        advisors.look();
        assertThat(proof().phase()).isEqualTo(Phase.CHECKING);
        assertThat(says("ZZ-001")).isFalse();
        work();
        assertThat(proof().phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(says("ZZ-001")).isTrue();
        assertThat(says("LM-001")).as("the shipped rules go on beside it").isTrue();
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedByFileAndLineAndTheLastGoodRulesGoOn() throws IOException {
        advisors.look();
        work();
        Files.writeString(drl(), Files.readString(drl()).replace("Wanted( need", "Wnted( need"));
        advisors.look();
        work();
        assertThat(proof().phase()).isEqualTo(Phase.REFUSED);
        assertThat(proof().findings())
                .first()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("R001", "house/moves-wait.drl:")
                        .contains("\nMaybe "));
        assertThat(says("ZZ-001")).isTrue();
    }

    @Test
    void rulesWhoseSuiteFailsDoNotTakeOver() throws IOException {
        suite("siteDisaster: yes", "unplannedHostFailure: yes");
        advisors.look();
        work();
        assertThat(proof().phase()).isEqualTo(Phase.REFUSED);
        assertThat(proof().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("R041", "moves-wait.suite.yaml:3"));
        assertThat(says("ZZ-001")).isFalse();
    }

    @Test
    void aCardThatIsMissingIsNamedAndTheServerGoesOn() throws IOException {
        Files.delete(folder.resolve("house/moves-wait.md"));
        advisors.look();
        work();
        assertThat(proof().findings())
                .first()
                .satisfies(
                        finding -> assertThat(finding.toString()).contains("moves-wait.md", "There is no such file"));
        assertThat(says("LM-001")).isTrue();
    }

    @Test
    void whatIsPutRightTakesOver() throws IOException {
        suite("siteDisaster: yes", "unplannedHostFailure: yes");
        advisors.look();
        work();
        suite("plannedHostMaintenance: yes", "unplannedHostFailure: yes, siteDisaster: yes");
        advisors.look();
        work();
        assertThat(proof().phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(says("ZZ-001")).isTrue();
    }

    @Test
    void aFolderThatHasNotChangedIsNotReadAgain() {
        advisors.look();
        work();
        advisors.look();
        assertThat(waiting).isEmpty();
    }

    @Test
    void aFolderWithAnIndexStandsAlone() throws IOException {
        Files.writeString(folder.resolve("index.txt"), "house/moves-wait\n");
        advisors.look();
        work();
        assertThat(says("ZZ-001")).isTrue();
        assertThat(says("LM-001")).isFalse();
        assertThat(proof().rules()).isOne();
    }

    @Test
    void withoutAFolderTheShippedRulesJudge() {
        Advisors plain = watching(Optional.empty());
        plain.look();
        assertThat(plain.proof()).isEmpty();
        assertThat(plain.current()).isSameAs(Advisor.shipped());
    }

    private Advisors watching(Optional<Path> own) {
        return new Advisors(own, waiting::add, InstantSource.fixed(Instant.EPOCH));
    }

    private void work() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private RuleProof proof() {
        return advisors.proof().orElseThrow();
    }

    private boolean says(String rule) {
        return advisors.current()
                .review(PATCHING)
                .sentences()
                .anyMatch(one -> one.rule().equals(rule));
    }

    private Path drl() {
        return folder.resolve("house/moves-wait.drl");
    }

    private void rule(String text) throws IOException {
        Files.writeString(drl(), """
                package faultline.rules.house;

                import io.faultline.advisor.Need;
                import io.faultline.advisor.Technology;
                import io.faultline.advisor.drools.Report;
                import io.faultline.advisor.drools.Wanted;

                global Report advice;

                rule "Moves wait"
                    @id("ZZ-001") @fact("06_live_migration/phases")
                when
                    Wanted( need == Need.PLANNED_HOST_MAINTENANCE )
                then
                    advice.atACost( Technology.LIVE_MIGRATION, Need.PLANNED_HOST_MAINTENANCE, "%s" );
                end
                """.formatted(text));
    }

    private void suite(String reports, String silent) throws IOException {
        Files.writeString(folder.resolve("house/moves-wait.suite.yaml"), """
                rule: ZZ-001
                reports:
                  - case: wanted
                    needs: { %s }
                silent:
                  - case: not wanted
                    needs: { %s }
                """.formatted(reports, silent));
    }
}
