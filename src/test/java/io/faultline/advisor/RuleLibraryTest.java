package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.advisor.drools.RuleBase;
import io.faultline.ledger.Facts;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule in `rules/` is held to the same: one rule a file, an id of its own, a whole card, a source, an honest
/// suite.
class RuleLibraryTest {

    private static final Path RULES = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");

    private final Advisor advisor = Advisor.shipped().warm();

    @Test
    void theIndexListsEveryRuleAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<String> there = files.map(
                            path -> RULES.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".drl"))
                    .map(path -> path.substring(0, path.length() - 4))
                    .sorted()
                    .toList();
            assertThat(Files.readString(RULES.resolve("index.txt")).lines().toList())
                    .isEqualTo(there);
        }
    }

    @Test
    void idsTitlesAndSynopsesAreNotCopied() {
        assertThat(advisor.library().cards()).extracting(RuleCard::id).doesNotHaveDuplicates();
        assertThat(advisor.library().cards()).extracting(RuleCard::title).doesNotHaveDuplicates();
        assertThat(advisor.library().cards()).extracting(RuleCard::synopsis).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedWithFileAndLine() {
        String broken = "package faultline.rules.x;\n\nrule \"x\"\nwhen\n  Wnted( )\nthen\nend\n";
        assertThatThrownBy(() -> RuleBase.of(Map.of("rules/x/x.drl", broken), id -> id))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rules/x/x.drl:")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aSentenceThatDoesNotCompileIsNamedWithItsFile() {
        String broken =
                "package faultline.rules.x;\nglobal io.faultline.advisor.drools.Report advice;\nrule \"x\"\nwhen\n"
                        + "  io.faultline.advisor.drools.Hosts( )\nthen\n  advice.anwsers( 1 );\nend\n";
        assertThatThrownBy(() -> RuleBase.of(Map.of("rules/x/y.drl", broken), id -> id))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("rules/x/y.drl:");
    }

    @TestFactory
    Stream<DynamicNode> everyRuleIsWhole() {
        return advisor.library().cards().stream().map(card -> DynamicTest.dynamicTest(card.id(), () -> whole(card)));
    }

    @Test
    void everySuiteAgrees() {
        assertThat(RuleLint.failures(advisor)).isEmpty();
    }

    private static void whole(RuleCard card) {
        String drl = text(card, ".drl");
        assertThat(RULE.matcher(drl).results().count()).as("one rule a file").isEqualTo(1);
        assertThat(drl).startsWith("package faultline.rules." + card.topic() + ";");
        assertThat(drl).doesNotContain("salience", "insert(", "modify(", "retract(", "delete(", "System.out");
        assertThat(drl.substring(drl.indexOf("\nthen"))).containsOnlyOnce("advice.");
        assertThat(text(card, ".md")).startsWith("# " + card.title() + "\n");
        assertThat(card.slug()).matches("[a-z0-9]+(-[a-z0-9]+)+");
        assertThat(Facts.load().row(card.fact()))
                .as(card.fact())
                .hasValueSatisfying(row -> assertThat(row.link()).isEqualTo(card.source()));
    }

    private static String text(RuleCard card, String end) {
        try {
            return Files.readString(
                    Objects.requireNonNull(RULES.resolve(card.topic()).resolve(card.slug() + end)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
