package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.kernel.Dice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Same fabric, seed and commands: the same history, in any JVM.
class TwoJvmTest {
    /// Prints a fingerprint a seed.
    static final class Histories {
        private Histories() {}

        public static void main(String[] args) {
            for (long seed = 0; seed < 60; seed++) {
                var simulation = FabricSimulation.start(Swarm.fabric(new Dice(seed)), seed);
                SnapshotTest.play(simulation, seed, 0, 60);
                System.out.println(seed + " " + simulation.history().count() + " "
                        + simulation.history().fingerprint());
            }
        }
    }

    @Test
    void historiesAreEqualAcrossTwoJvms() throws Exception {
        String interpreted = run("-Xint", "-XX:hashCode=2");
        String compiled = run("-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.timezone=Asia/Tokyo");
        assertThat(interpreted).hasLineCount(60).isEqualTo(compiled);
    }

    private static String run(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Histories.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
