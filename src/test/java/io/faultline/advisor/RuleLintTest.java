package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.source.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped rules are sound, and each way to be unsound has its code, its place and a way out.
class RuleLintTest {

    private static final String NAME = "s2d/storage-spaces-direct-takes-two-to-sixteen-servers";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedRulesAreSound() {
        assertThat(RuleLint.check(RuleLibrary.in(Path.of("rules")))).isEmpty();
    }

    /// One rule of the library with one thing spoilt.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R001 | .drl        | 'Hosts()'             | 'Host()'",
                "R001 | .suite.yaml | 'needs:'              | 'neds:'",
                "R010 | .drl        | 'rules.s2d;'          | 'rules.sds;'",
                "R011 | .drl        | '@id'                 | 'salience 5 @id'",
                "R011 | .drl        | 'then'                | 'then advice.toString();'",
                "R001 | .md         | 'https://'            | 'http://'",
                "R021 | .md         | 'learn.microsoft.com' | 'example.org'",
                "R021 | .drl        | '04_s2d/servers'      | '04_s2d/server'",
                "R030 | .drl        | '2, 16'               | '2, 17'",
                "R040 | .suite.yaml | 'rule: SS-010'        | 'rule: SS-011'",
                "R041 | .suite.yaml | 'hosts: 16'           | 'hosts: 17'",
                "R043 | .suite.yaml | 'hosts: 16'           | 'hosts: 9'"
            })
    void eachWayToBeUnsoundHasItsCodeAndAWayOut(String code, String end, String was, String is) throws IOException {
        copy(NAME);
        Path file = folder.resolve(NAME + end);
        String text = Files.readString(file);
        assertThat(text).contains(was);
        Files.writeString(file, text.replace(was, is));
        assertThat(lint()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.problem().file()).contains(NAME);
            assertThat(finding.problem().maybe()).isNotEmpty();
        });
    }

    @Test
    void aRuleAloneLeavesQuestionsWithoutAnswer() throws IOException {
        copy(NAME);
        assertThat(lint()).extracting(RuleFinding::code).contains("R051");
    }

    @Test
    void aRuleThatCanNeverSpeakIsIdle() throws IOException {
        copy(NAME);
        Path drl = folder.resolve(NAME + ".drl");
        Files.writeString(
                drl,
                Files.readString(drl).replace("then\n", "    Hosts( count == 2 )\n    Hosts( count == 16 )\nthen\n"));
        assertThat(RuleSpace.check(Advisor.of(RuleLibrary.in(folder)).warm()))
                .extracting(RuleFinding::code)
                .contains("R050");
    }

    @Test
    void twoRulesThatSayTheOppositeAreListed() throws IOException {
        copy("migration/live-migration-makes-no-storage");
        copy("s2d/no-external-san-calls-for-storage-spaces-direct");
        Path drl = folder.resolve("migration/live-migration-makes-no-storage.drl");
        Files.writeString(
                drl, Files.readString(drl).replace("Technology.LIVE_MIGRATION", "Technology.STORAGE_SPACES_DIRECT"));
        assertThat(RuleSpace.check(Advisor.of(RuleLibrary.in(folder)).warm()))
                .filteredOn(finding -> finding.code().equals("R052"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.toString()).contains("SS-001 and LM-003 contradict each other"));
    }

    @Test
    void aCopiedCardIsNamed() throws IOException {
        copy(NAME);
        copy("s2d/storage-spaces-direct-needs-drives-of-its-own");
        Files.copy(
                folder.resolve(NAME + ".md"),
                folder.resolve("s2d/storage-spaces-direct-needs-drives-of-its-own.md"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(lint()).extracting(RuleFinding::code).contains("R012");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a == b; 1",
                "a < b; 2",
                "count >= 2; 4",
                "X( yes, other ); 2",
                "not X( ); 1",
                "a == b || c != d; 3"
            })
    void everyComparisonIsTurned(String condition, int mutants) {
        String rule =
                "rule \"x < y\"\nwhen\n  " + condition + " // a > b\nthen\n  advice.x( \"at most 5 < 6\" );\nend\n";
        assertThat(RuleMutants.of(rule)).hasSize(mutants);
    }

    private List<RuleFinding> lint() {
        try {
            return RuleLint.check(RuleLibrary.in(folder));
        } catch (ProblemException unreadable) {
            return unreadable.problems().stream()
                    .map(problem -> new RuleFinding("R001", problem))
                    .toList();
        }
    }

    private void copy(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        for (String end : List.of(".drl", ".md", ".suite.yaml")) {
            Files.copy(Path.of("rules", name + end), folder.resolve(name + end));
        }
        Path index = folder.resolve("index.txt");
        Files.writeString(index, (Files.exists(index) ? Files.readString(index) : "") + name + "\n");
    }
}
