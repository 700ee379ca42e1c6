package io.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quick verbs as a shell sees them: each call is a process of its own.
final class SimulateCommandTest {
    private static final String EXAMPLE = "src/test/resources/examples/simulate.yaml";

    private record Answer(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    void oneLineAnEventAndTheStateAtTheEnd() throws Exception {
        Answer answer = faultline("simulate", EXAMPLE);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        List<String> lines = answer.out().lines().toList();
        assertThat(lines.getFirst()).startsWith("{\"at\":0,\"line\":\"Get-ClusterNode\",\"rows\":[{\"Name\":\"HV01\",");
        assertThat(lines)
                .contains(
                        "{\"at\":0,\"event\":\"LiveMigrationStarted\",\"id\":1,\"vm\":\"SQL01\",\"from\":\"HV01\",\"to\":\"HV03\",\"drain\":false}",
                        "{\"at\":130,\"event\":\"NodeIsolated\",\"node\":\"HV02\",\"unmonitored\":[\"APP01\",\"WEB02\",\"FILE01\"]}");
        assertThat(lines.getLast()).startsWith("{\"at\":415,\"state\":{\"clusters\":[{\"name\":\"CLU1\",\"up\":true,");
    }

    @Test
    void twoProcessesPrintTheSameBytes() throws Exception {
        assertThat(faultline("simulate", EXAMPLE, "--seed", "5").out())
                .isEqualTo(faultline("simulate", EXAMPLE, "--seed=5").out())
                .isNotEmpty();
    }

    @Test
    void manySeedsPrintShares() throws Exception {
        Answer answer = faultline("simulate", EXAMPLE, "--seeds", "1..5");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("{\"outcome\":\"CLU1 up; ")
                .contains("\"share\":")
                .contains("\"example\":1");
    }

    @Test
    void untilCutsTheRun() throws Exception {
        assertThat(faultline("simulate", EXAMPLE, "--until", "2m")
                        .out()
                        .lines()
                        .toList()
                        .getLast())
                .startsWith("{\"at\":120,\"state\":");
    }

    @Test
    void aMistakeInTheFileIsToldWithItsLineAndCodeTwo() throws Exception {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                "blueprint: four-nodes-san\nscript:\n  - Get-ClusterNode\n  - Start-VM SQL1\n");
        Answer answer = faultline("simulate", bad.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("bad.yaml:4: ")
                .contains("SQL1")
                .contains("\nMaybe it is spelled SQL01.")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNotThereAndAnOptionThatIsNotOneEndWithCodeTwo() throws Exception {
        Answer missing = faultline("simulate", "nothing.yaml");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no file (nothing.yaml).\nMaybe ");
        Answer seeds = faultline("simulate", EXAMPLE, "--seeds", "1-5");
        assertThat(seeds.code()).isEqualTo(2);
        assertThat(seeds.err()).contains("(1-5) is not a range of seeds.").contains("Maybe --seeds 1..200.");
    }

    @Test
    void adviceIsPrintedAsJson() throws Exception {
        Answer answer = faultline("advise", "src/test/resources/examples/advise.yaml");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("{\"format\":\"faultline/advice/1\"")
                .contains("\"title\":\"Failover Clustering\"");
    }

    @Test
    void aMistakeInAScenarioIsToldWithItsLine() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "format: faultline/scenario/1\nneed: {}\n");
        Answer answer = faultline("advise", bad.toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("bad.yaml:2: The key (need) is not known.\nMaybe it is spelled needs.");
    }

    private Answer faultline(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }
}
