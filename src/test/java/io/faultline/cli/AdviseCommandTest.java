package io.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdviseCommandTest {

    private static final String EXAMPLES = "src/test/resources/advisor/";

    @TempDir
    private Path folder = Path.of("");

    private String said = "";

    /// The founding table.
    @ParameterizedTest
    @CsvSource({
        "planned-host-maintenance, LIVE_MIGRATION",
        "unplanned-host-failure, FAILOVER_CLUSTERING",
        "site-disaster, HYPER_V_REPLICA",
        "no-external-san, STORAGE_SPACES_DIRECT",
        "storage-move-without-downtime, STORAGE_LIVE_MIGRATION"
    })
    void eachFoundingRowIsAnsweredByItsTechnology(String row, String technology) {
        assertThat(faultline("advise", EXAMPLES + row + ".yaml")).isZero();
        JsonNode advice = new JsonMapper().readTree(said);
        assertThat(advice.at("/recommended/0").asString()).isEqualTo(technology);
        assertThat(advice.at("/technologies/0/because/0/rule").asString()).matches("[A-Z]{2}-001");
        assertThat(advice.at("/design/technologies/0").asString()).isEqualTo(technology);
    }

    @ParameterizedTest
    @CsvSource({"payroll", "site-disaster", "unplanned-host-failure"})
    void whatIsPrintedIsWhatTheSchemaSays(String name) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schema/advice.schema.json")));
        faultline("advise", EXAMPLES + name + ".yaml", "--off", "BK-001");
        assertThat(schema.validate(said, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(said.replace("\"rule\":\"FC-0", "\"rule\":\"no rule"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aRuleThatIsOffKeepsSilentAndTheAdviceSaysSo() {
        faultline("advise", EXAMPLES + "unplanned-host-failure.yaml", "--off", "FC-040,LM-002");
        assertThat(said).doesNotContain("\"rule\":\"FC-040\",\"inputs\"").contains("""
                "off":[{"rule":"FC-040","title":"A cluster does not survive its storage or site","wouldSpeak":true}""");
    }

    @Test
    void aRuleThatIsNotThereCannotBeOff() {
        assertThat(faultline("advise", EXAMPLES + "site-disaster.yaml", "--off", "HR-O01"))
                .isEqualTo(2);
        assertThat(said).contains("--off: The rule (HR-O01) is not known.\nMaybe it is spelled HR-001.");
    }

    @Test
    void aFolderOfRulesThatCannotBeReadIsToldByFile() throws IOException {
        Files.createDirectories(folder.resolve("house"));
        Files.writeString(folder.resolve("house/no-card.drl"), "package faultline.rules.house;\n");
        assertThat(faultline("advise", EXAMPLES + "site-disaster.yaml", "--rules", folder.toString()))
                .isEqualTo(2);
        assertThat(said).contains("no-card.md: There is no such file").contains("\nMaybe ");
    }

    @Test
    void lintRulesProvesAFolderAndNamesWhatIsWrong() throws IOException {
        String name = "s2d/no-external-san-calls-for-storage-spaces-direct";
        Files.createDirectories(folder.resolve("s2d"));
        Files.writeString(folder.resolve("index.txt"), name + "\n");
        for (String end : new String[] {".drl", ".md", ".suite.yaml"}) {
            Files.copy(Path.of("rules", name + end), folder.resolve(name + end));
        }
        Path suite = folder.resolve(name + ".suite.yaml");
        Files.writeString(suite, Files.readString(suite).replace("silent:", "silence:"));
        assertThat(faultline("lint", "rules", "--rules", folder.toString())).isEqualTo(1);
        assertThat(said)
                .contains("R001 ", name + ".suite.yaml:", "Maybe it is spelled silent.")
                .contains("1 rule: ");
    }

    private int faultline(String... line) {
        Ran ran = Ran.by(line);
        said = ran.said();
        return ran.code();
    }
}
