package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.faultline.source.ProblemException;
import io.faultline.testing.DraftLab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabReaderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSoundLabIsRead() {
        Lab lab = DraftLab.in(folder).library().lab(DraftLab.ID);
        assertThat(lab.points()).isEqualTo(100);
        assertThat(lab.steps()).extracting(Step::title).containsExactly("Move it", "Empty it");
        assertThat(lab.checks())
                .extracting(check -> check.tense().getClass().getSimpleName())
                .containsExactly("Happened", "Never", "Now");
        assertThat(lab.blueprint().state().hosts()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: A draft          | titel: A draft          | lab.yaml:4: The key (titel) is not known.           | spelled title
            blueprint: four-nodes-san | blueprint: four-node-san | The blueprint (four-node-san) is not known.      | spelled four-nodes-san
            LiveMigrationCompleted  | LiveMigrationComplete   | lab.yaml:15: The event (LiveMigrationComplete) is not known. | spelled LiveMigrationCompleted
            vm == 'SQL01' &&        | vn == 'SQL01' &&        | lab.yaml:15: In (vn == 'SQL01' && byLearner && to == 'HV02') the name (vn) | spelled vm
            vm == 'SQL01' &&        | vm == 1 &&              | lab.yaml:15: The expression (vm == 1 && byLearner | different kinds
            {{seen.passes}}         | {{seen.pases}}          | lab.yaml:16: In (seen.pases) the name (seen.pases)  | spelled seen.passes
            vms['SQL01'].owner      | vms['SQL1'].owner       | lab.yaml:17: In vms there is no (SQL1).             | spelled SQL01
            vms['SQL01'].owner      | vms['SQL01'].ovner      | lab.yaml:17: In (vms['SQL01'].ovner) the field (ovner) | spelled owner
            .vms == 0"              | .vms"                   | lab.yaml:27: The condition (hosts['HV01'].vms) is int | comparison
            hosts['HV01'].vms == 0  | host['HV01'].vms == 0   | lab.yaml:27: In (host['HV01'].vms == 0) the name (host) | spelled hosts
            needs: [move]           | needs: [mave]           | lab.yaml:10: The step (mave) is not known.         | spelled move
            step: after             | step: afer              | lab.yaml:25: The step (afer) is not known.          | spelled after
            text: text/move.md      | text: text/mov.md       | lab.yaml:9: There is no text (text/mov.md).         | text/move.md
            never: { event: QuorumLost } | now: cluster.up    | The key (now) is not known.                         | one of
            id: moved               | id: unharmed            | The id (unharmed) stands here twice.                | another name
            format: faultline/lab/1 | format: faultline/lab/2 | format (faultline/lab/2) must be faultline/lab/1    | later version
            """)
    void aMistakeIsNamedByItsLineWithWhatMayBeMeant(String right, String wrong, String message, String maybe) {
        DraftLab draft = DraftLab.in(folder).with("lab.yaml", right, wrong);
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> draft.library().lab(DraftLab.ID));
        assertThat(thrown).isNotNull().hasMessageContaining(message);
        assertThat(thrown.problems())
                .anySatisfy(problem -> assertThat(problem.maybe()).contains(maybe));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {checks=moved}        | {checks=mowed}          | move.md:3: The check (mowed) is not known.      | spelled moved
            {checks=moved}        | {check=moved}           | move.md:3: The attribute (check) is not known.  | spelled checks
            ::run[                | ::rum[                  | move.md:6: The directive (rum) is not known.    | spelled run
            Move *SQL01*          | Move <b>SQL01</b>       | move.md:3: HTML is not read here.               | code
            # Move it             | <script>x()</script>    | move.md:1: HTML is not read here.               | Markdown
            Move *SQL01*          | Move ![](x.png)         | move.md:3: A picture is not shown here          | paragraph
            -Node HV02]           | -Node HV02              | move.md:6: This directive cannot be read.       | ::run[line]
            """)
    void aMistakeInATextIsNamedByItsLine(String right, String wrong, String message, String maybe) {
        DraftLab draft = DraftLab.in(folder).with("text/move.md", right, wrong);
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> draft.library().lab(DraftLab.ID));
        assertThat(thrown).isNotNull().hasMessageContaining(message);
        assertThat(thrown.problems())
                .anySatisfy(problem -> assertThat(problem.maybe()).contains(maybe));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        DraftLab draft = DraftLab.in(folder)
                .with("lab.yaml", "minutes: 2", "minutes: soon")
                .with("lab.yaml", "QuorumLost", "QuorumLots")
                .with("text/after.md", "checks=empty", "checks=emtpy");
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> draft.library().lab(DraftLab.ID));
        assertThat(thrown)
                .hasMessageContaining("QuorumLots")
                .hasMessageContaining("emtpy")
                .hasMessageContaining("minutes (soon)");
    }

    @Test
    void theHashIsThatOfWhatTheLabSaysAndNotOfHowItsLinesEnd() {
        DraftLab draft = DraftLab.in(folder);
        String before = draft.library().lab(DraftLab.ID).hash();
        assertThat(draft.with("text/move.md", "\n", "\r\n")
                        .library()
                        .lab(DraftLab.ID)
                        .hash())
                .isEqualTo(before);
        assertThat(draft.with("text/move.md", "Harm nothing", "Break nothing")
                        .library()
                        .lab(DraftLab.ID)
                        .hash())
                .isNotEqualTo(before);
    }

    @Test
    void aLabThatTheCatalogueDoesNotNameIsRefused() {
        LabLibrary library = DraftLab.in(folder).library();
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> library.lab("drft"));
        assertThat(thrown).hasMessageContaining("The lab (drft) is not known.").hasMessageContaining("spelled draft");
    }

    @Test
    void aSoundLabIsValidBySchemaAndABadOneIsNot() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/schema/lab.schema.json")));
        String good = DraftLab.in(folder).read("lab.yaml");
        assertThat(schema.validate(good, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(good.replace("title:", "titel:"), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(good.replace("effect: void", "effect: 5"), InputFormat.YAML))
                .isNotEmpty();
        for (String id : LabLibrary.in(Path.of("labs")).ids()) {
            assertThat(schema.validate(Files.readString(Path.of("labs", id, "lab.yaml")), InputFormat.YAML))
                    .isEmpty();
        }
    }
}
