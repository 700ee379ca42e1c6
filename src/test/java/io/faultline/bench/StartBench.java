package io.faultline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Time from `./faultline run` to its word that it is ready, of the built application, in fresh processes.
final class StartBench {
    private static final int TIMES = 5;

    private StartBench() {}

    static void run() throws IOException, InterruptedException {
        once(); // builds what is missing
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            seconds[i] = once();
        }
        System.out.println("seconds: " + Arrays.toString(seconds));
        Arrays.sort(seconds);
        Goal.atMost("seconds to ready, median of 5", seconds[TIMES / 2], 6);
        Goal.atMost("seconds to ready, with the AOT cache", seconds[TIMES / 2], 3);
    }

    private static double once() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("faultline-start");
        long start = System.nanoTime();
        Process process = new ProcessBuilder("./faultline", "run", "--port", "0", "--data", data.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.contains("is ready")) {
                    return (System.nanoTime() - start) / 1e9;
                }
            }
            throw new IllegalStateException("It ended before it was ready.");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
