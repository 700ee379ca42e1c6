package io.faultline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A behaviour is in the ledger only with a fact that exists and a test that exists.
class LedgerTest {

    private static final String RULE_ID = "[A-Z]{2}-\\d{3}";

    @TestFactory
    Stream<DynamicTest> everyProofExists() {
        return Ledger.load().entries().stream()
                .filter(entry -> !entry.proof().isEmpty())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.id(),
                        () -> assertThat(exists(entry.proof()))
                                .as("%s, named in ledger.yaml:%d", entry.proof(), entry.line())
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everyFactHasAPublicLinkOrIsSaidToBeChosen() {
        return Facts.load().all().stream()
                .map(fact -> DynamicTest.dynamicTest(fact.row(), () -> {
                    assertThat(fact.row()).matches("0\\d_[a-z0-9_]+/.+");
                    if (fact.isChosen()) {
                        assertThat(fact.title()).startsWith("Chosen: ");
                    } else {
                        assertThat(fact.link()).matches("https://[a-z.]+/[^ ]+");
                    }
                }));
    }

    @Test
    void aFigureWithoutASourceIsNeverCalledModelled() {
        assertThat(Ledger.load().entries())
                .filteredOn(entry -> entry.fact().isChosen())
                .isNotEmpty()
                .noneMatch(entry -> entry.status() == Entry.Status.MODELLED);
    }

    @Test
    void whatIsDisputedOrAbsentMayNotBeGraded() {
        Ledger ledger = Ledger.load();
        assertThat(ledger.entry("migration.passes"))
                .hasValueSatisfying(entry -> assertThat(entry.mayBeGraded()).isFalse());
        assertThat(ledger.entry("quorum.two-clusters"))
                .hasValueSatisfying(entry -> assertThat(entry.mayBeGraded()).isFalse());
        assertThat(ledger.entry("resiliency.wait"))
                .hasValueSatisfying(entry -> assertThat(entry.mayBeGraded()).isTrue());
    }

    @Test
    void anUnknownFactIsAProblemWithItsLine() {
        String text = """
                format: faultline/ledger/1
                behaviours:
                  - id: a.b
                    behaviour: Something.
                    status: modeled
                    versions: [2016, 2017]
                    fact: 01_quorum/mode
                """;
        assertThatThrownBy(() -> Ledger.read("l.yaml", text, Facts.load()))
                .hasMessageContaining(
                        "l.yaml:5: behaviours[0].status (modeled) is not known.\nMaybe it is spelled modelled.")
                .hasMessageContaining("l.yaml:6: The Windows Server version (2017) is not known.")
                .hasMessageContaining(
                        "l.yaml:7: The facts row (01_quorum/mode) is not known.\nMaybe it is spelled 01_quorum/modes.");
    }

    private static boolean exists(String proof) throws IOException {
        if (proof.matches(RULE_ID)) {
            try (Stream<Path> files = Files.walk(Path.of("rules"))) {
                List<Path> rules =
                        files.filter(path -> path.toString().endsWith(".drl")).toList();
                for (Path rule : rules) {
                    if (Files.readString(rule).contains("@id(\"" + proof + "\")")) {
                        return true;
                    }
                }
            }
            return false;
        }
        String[] parts = proof.split("#", 2);
        try {
            Class<?> test = Class.forName(parts[0], false, LedgerTest.class.getClassLoader());
            return Arrays.stream(test.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
