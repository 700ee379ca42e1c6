package io.faultline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs a main class in processes of their own, since one process warms in its own way and keeps to it. The last line
/// that each prints is numbers; what is given back is the median of each column.
final class FreshJvm {
    static final int TIMES = 3;

    private FreshJvm() {}

    static double[] medians(Class<?> main, Object... args) throws IOException, InterruptedException {
        return medians(TIMES, main, args);
    }

    static double[] medians(int times, Class<?> main, Object... args) throws IOException, InterruptedException {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            rows.add(numbers(main, args));
        }
        double[] medians = new double[rows.getFirst().length];
        for (int column = 0; column < medians.length; column++) {
            int at = column;
            double[] sorted = rows.stream().mapToDouble(row -> row[at]).sorted().toArray();
            medians[column] = sorted[sorted.length / 2];
        }
        return medians;
    }

    private static double[] numbers(Class<?> main, Object... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseCompactObjectHeaders");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || out.isEmpty()) {
            throw new IllegalStateException(String.join(" ", command.subList(5, command.size())) + " failed: " + out);
        }
        String last = out.lines().reduce("", (before, line) -> line);
        return Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
