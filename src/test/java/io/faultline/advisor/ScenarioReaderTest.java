package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenarioReaderTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/advisor");

    @Test
    void whatIsWrittenIsReadAndWhatIsNotIsUnknown() throws IOException {
        Scenario scenario = Scenario.of("payroll.yaml", Files.readString(EXAMPLES.resolve("payroll.yaml")));
        assertThat(scenario.name()).isEqualTo("Payroll, Lyon and Turin");
        assertThat(scenario.wanted()).hasSize(4).doesNotContain(Need.STORAGE_MOVE_WITHOUT_DOWNTIME);
        assertThat(scenario.demand(Need.SITE_DISASTER).rpo()).isEqualTo(Answer.of(Duration.ofMinutes(1)));
        assertThat(scenario.have().windows()).isEqualTo(Answer.of(WindowsVersion.WS2025));
        assertThat(scenario.have().hosts()).isEqualTo(Answer.of(3));
        assertThat(scenario.have().sharedStorage()).isEqualTo(Told.NO);
        assertThat(scenario.have().secondVolume()).isEqualTo(Told.UNKNOWN);
    }

    @Test
    void dontKnowIsAnAnswer() {
        Scenario scenario = Scenario.of(
                "x.yaml",
                "format: faultline/scenario/1\nneeds: { siteDisaster: don't know }\nhave: { hosts: unknown, azure: '?' }\n");
        assertThat(scenario.wanted()).isEmpty();
        assertThat(scenario.have().hosts().isKnown()).isFalse();
        assertThat(scenario.have().azure()).isEqualTo(Told.UNKNOWN);
    }

    @Test
    void howMachinesMoveIsRead() throws IOException {
        Moves moves = Scenario.of("moves.yaml", Files.readString(EXAMPLES.resolve("between-two-hosts.yaml")))
                .have()
                .moves();
        assertThat(moves.oneCluster()).isEqualTo(Told.NO);
        assertThat(moves.authentication()).isEqualTo(Answer.of(MigrationAuthentication.KERBEROS));
        assertThat(moves.performance()).isEqualTo(Answer.of(MigrationPerformance.COMPRESSION));
        assertThat(moves.memoryWrites()).isEqualTo(Answer.of(200L << 20));
        assertThat(moves.guestClusters()).isEqualTo(Told.YES);
        Moves none = Scenario.of(
                        "x.yaml", "format: faultline/scenario/1\nneeds: {}\nhave: { authentication: unknown }\n")
                .have()
                .moves();
        assertThat(none.authentication().isKnown()).isFalse();
        assertThat(none.rdma()).isEqualTo(Told.UNKNOWN);
    }

    @Test
    void whatAStrangerNamesAScenarioCannotBreakItsText() {
        Scenario odd = new Scenario(
                "it's: [a] #\n\"b\"",
                Map.of(),
                Scenario.of("x", "format: faultline/scenario/1\nneeds: {}\n").have(),
                List.of());
        Scenario back = Scenario.of("written", ScenarioText.of(odd));
        assertThat(back.name()).isEqualTo("it's: [a] # \"b\"");
        assertThat(back.demands()).isEqualTo(odd.demands());
    }

    @Test
    void everyMistakeIsNamedByItsLineWithWhatMayBeMeant() {
        String text = """
                format: faultline/scenario/1
                needs:
                  plannedHostMaintenence: yes
                  siteDisaster: { rpo: 60 }
                have:
                  windows: 2018
                  azure: maybe
                  hosts: some
                """;
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> Scenario.of("bad.yaml", text));
        assertThat(thrown.problems()).extracting(problem -> problem.line()).containsExactly(3, 4, 6, 7, 8);
        assertThat(thrown)
                .hasMessageContaining("bad.yaml:3: The key (plannedHostMaintenence) is not known."
                        + "\nMaybe it is spelled plannedHostMaintenance.")
                .hasMessageContaining("bad.yaml:4: needs.siteDisaster.rpo (60) is not a duration.")
                .hasMessageContaining("(2018)");
        assertThat(thrown.problems())
                .allSatisfy(problem -> assertThat(problem.maybe()).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsValidBySchemaAndByReader() throws IOException {
        Schema schema = schema();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> examples = files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
            return examples.stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                        String text = Files.readString(path);
                        assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
                        Scenario scenario = Scenario.of(path.toString(), text);
                        assertThat(scenario.wanted()).isNotEmpty();
                        assertThat(schema.validate(ScenarioText.of(scenario), InputFormat.YAML))
                                .isEmpty();
                        assertThat(Scenario.of("written", ScenarioText.of(scenario)))
                                .isEqualTo(scenario);
                    }));
        }
    }

    @Test
    void theSchemaKnowsTheKeysThatTheReaderKnows() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/schema/scenario.schema.json"));
        assertThat(Need.keys()).allSatisfy(key -> assertThat(schema).contains("\"" + key + "\""));
        assertThat(Holdings.KEYS).allSatisfy(key -> assertThat(schema).contains("\"" + key + "\""));
    }

    @Test
    void aBadFileIsInvalidBySchemaToo() throws IOException {
        Schema schema = schema();
        String head = "format: faultline/scenario/1\n";
        assertThat(schema.validate(head + "needs: { siteDisaster: maybe }\n", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(head + "needs: { siteDisster: yes }\n", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(head + "needs: {}\nhave: { guestBoot: 45 }\n", InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate("needs: {}\n", InputFormat.YAML)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schema/scenario.schema.json")));
    }
}
