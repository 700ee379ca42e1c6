package io.faultline.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.faultline.kernel.SimTime;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptTest {

    @Test
    void aLineMayWaitBeforeItRuns() {
        assertThat(ScriptLine.of("+250s Get-ClusterNode"))
                .isEqualTo(new ScriptLine(
                        "script",
                        0,
                        "+250s Get-ClusterNode",
                        new Wait.For(Duration.ofSeconds(250)),
                        "Get-ClusterNode"));
        assertThat(ScriptLine.of("at 1m30s Get-VM").when()).isEqualTo(new Wait.Until(SimTime.ofSeconds(90)));
        assertThat(ScriptLine.of("settle").when()).isEqualTo(new Wait.Settled());
        assertThat(ScriptLine.of("settle Get-VM").command()).isEqualTo("Get-VM");
        assertThat(ScriptLine.of("+5m").hasCommand()).isFalse();
        assertThat(ScriptLine.of("(Get-ClusterNode HV01).NodeWeight = 0").when())
                .isEqualTo(new Wait.No());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "blueprint: four-nodes-san;script:;- +250 Get-VM       | 3 | (250) is not a length of time. / Maybe a unit is missing",
                "blueprint: four-nodes-san;script:;- at noon Get-VM    | 3 | (noon) is not a length of time.",
                "blueprint: four-nodes-sam;script: [settle]            | 1 | The blueprint (four-nodes-sam) is not known. / Maybe it is spelled four-nodes-san.",
                "blueprint: four-nodes-san;scrpt: [settle]             | 2 | The key (scrpt) is not known. / Maybe it is spelled script.",
                "blueprint:;  cluster: { nods: [A] }                   | 2 | The key (nods) is not known. / Maybe it is spelled nodes.",
                "blueprint: four-nodes-san;script:;- { wait: 5s }      | 3 | must be a text.",
                "blueprint: four-nodes-san;script: settle              | 2 | must be a list.",
                "blueprint: four-nodes-san;until: 90                   | 2 | (90) is not a duration. / Maybe 240s",
                "cluster: { nodes: [A] };script: [settle];untill: 9s   | 3 | Maybe it is spelled until.",
            })
    void aMistakeIsToldWithItsLine(String text, int line, String said) {
        var refused =
                catchThrowableOfType(ProblemException.class, () -> Script.read("bad.yaml", text.replace(";", "\n")));
        assertThat(refused.problems()).extracting(p -> p.line()).contains(line);
        for (String part : said.split(" / ")) {
            assertThat(refused).hasMessageContaining(part);
        }
    }

    @Test
    void aPathIsRelativeToItsFile(@TempDir Path folder) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("fabrics")).resolve("one.yaml"), "title: One\nhosts: [HV01]\n");
        Path script = Files.writeString(
                folder.resolve("run.yaml"), "blueprint: fabrics/one.yaml\nscript: [settle]\nseed: 7\n");
        assertThat(Script.read(script).blueprint().title()).isEqualTo("One");
        assertThat(Script.read(script).seed()).isEqualTo(7);
    }

    @Test
    void aMistakeInAnotherFileIsToldWithThatFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.yaml"), "hosts: [HV01]\nvmz: []\n");
        Path script = Files.writeString(folder.resolve("run.yaml"), "blueprint: one.yaml\n");
        assertThatThrownBy(() -> Script.read(script)).hasMessageContaining("one.yaml:2: The key (vmz) is not known.");
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> Script.read(folder.resolve("nothing.yaml"))).hasMessageContaining("There is no file");
    }
}
