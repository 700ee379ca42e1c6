package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mistakes in what a lab draws, asks, measures and breaks by itself: each is named with what may be meant.
class MistakesTest {

    private static final Path LAB = Path.of("src/test/resources/drafts/everything");

    private final TreeMap<String, String> files = new TreeMap<>();

    MistakesTest() throws IOException {
        for (String file :
                new String[] {"lab.yaml", "text/10-pause.md", "text/20-outage.md", "text/30-back.md", "media/bars.svg"
                }) {
            files.put(file, Files.readString(LAB.resolve(file)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            victim: { pick:          | vm: { pick:               | (vm) cannot be the name of a parameter.              | use this one already
            { host: HV02, vm: APP01, | { hots: HV02, vm: APP01,  | The items of a pool must have the same parts.        | spelled otherwise
            memory: { number: [8, 12] | memory: { number: [8]    | A range has two ends                                 | missing
            "delay > 60.0"           | "dely > 60.0"             | In (dely > 60.0) the name (dely) is not known.       | spelled delay
            vms.SQL01.memory         | vms.SQL1.memory           | In the path (vms.SQL1.memory) the part (SQL1)        | spelled SQL01
            "{{memory}}GB"           | "{{memory}}GX"            | memory                                               | 8GB
            s after pause.done       | s after puase.done        | There is no step (puase).                            | pause
            "{{delay}}s after        | "soon after               | (soon) is not a length of time.                      | 90s
            lockBefore: loss         | lockBefore: lost          | The fault (lost) is not known.                       | spelled loss
            kind: number             | kind: figure              | kind (figure) is not known.                          | number
            truth: hope              | truth: hop                | In (hop) the name (hop) is not known.                | one of
            rto(victim.vm)           | rtoo(victim.vm)           | the name (rtoo) is not known.                        | spelled rto
            downtime(victim.vm)      | downtime('SQL1')          | In vms there is no (SQL1).                           | spelled SQL01
            at('loss')               | at('los')                 | In the faults and steps there is no (los).           | spelled loss
            { full: 20, zero: 220 }  | { full: 220, zero: 20 }   | zero must be more than full                          | exchanged
            [10s, 50]                | [0s, 50]                  | The figures of a curve must rise.                    | exchanged
            points: 6, text          | points: 7, text           | The points of the rubric add up to 11                | other was not
            limit: 5m                | limit: 5                  | limit                                                | 240s
            metric: "downtime        | now: "downtime            | (score) belongs to a metric                          | metric
            exam: [1.0, 0.8]         | exam: [1.0, 8.0]          | An attempt of an exam is worth 0 to 1.               | 0.8
            """)
    void aMistakeIsNamedWithWhatMayBeMeant(String right, String wrong, String message, String maybe) {
        assertThat(files.get("lab.yaml")).contains(right);
        files.computeIfPresent("lab.yaml", (_, text) -> text.replace(right, wrong));
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> LabLibrary.kept("everything", files));
        assertThat(thrown).isNotNull().hasMessageContaining(message);
        assertThat(thrown.problems())
                .filteredOn(problem ->
                        problem.message().contains(message) || problem.value().contains(message))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains("everything/lab.yaml:")
                        .contains(maybe));
    }

    @Test
    void aLabThatWasKeptReadsAsItDidFromItsFolder() {
        Lab lab = LabLibrary.in(LAB.resolve("..")).lab("everything");
        Lab kept = LabLibrary.kept("everything", lab.source().files());
        assertThat(kept.hash()).isEqualTo(lab.hash());
        assertThat(kept.filled(kept.variant(3)).steps())
                .isEqualTo(lab.filled(lab.variant(3)).steps());
    }

    @Test
    void whatIsDrawnDependsOnNamesAndNotOnTheirPlaceInTheFile() {
        Lab before = LabLibrary.kept("everything", files);
        files.computeIfPresent(
                "lab.yaml", (_, text) -> text.replace("params:\n", "params:\n  another: { number: [1, 9] }\n"));
        Lab after = LabLibrary.kept("everything", files);
        for (long seed = 0; seed < 20; seed++) {
            assertThat(after.variant(seed).values())
                    .containsAllEntriesOf(before.variant(seed).values());
        }
    }

    @Test
    void theSchemaKnowsEverything() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schema/lab.schema.json")));
        assertThat(schema.validate(files.getOrDefault("lab.yaml", ""), InputFormat.YAML))
                .isEmpty();
    }
}
