package io.faultline.bench;

import io.faultline.workbench.KilledBench;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// `kill -9` under load, again and again: a process of its own works on a journal and prints each line that was
/// acknowledged; it is killed at some moment; then every printed line is looked up, and every attempt is replayed.
/// `./faultline bench kill` does it 100 times.
public final class KillBench {
    private static final int KILLS = 100;

    private KillBench() {}

    /// What came of it.
    public record Result(int kills, long acknowledged, List<String> lost) {}

    /// @param args number of kills; or, in the process that is killed, `work` and the database
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2 && args[0].equals("work")) {
            KilledBench.work(args[1]);
            return;
        }
        Result result = run(args.length == 0 ? KILLS : Integer.parseInt(args[0]));
        System.out.printf(
                "%d kills, %d acknowledged lines, %d lost%n", result.kills, result.acknowledged, result.lost.size());
        result.lost.forEach(System.out::println);
        if (!result.lost.isEmpty()) {
            System.exit(1);
        }
    }

    public static Result run(int kills) throws IOException, InterruptedException {
        Random random = new Random(9);
        long acknowledged = 0;
        List<String> lost = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            Path folder = Files.createTempDirectory("faultline-kill");
            try {
                String url = "jdbc:h2:file:" + folder.resolve("faultline") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
                List<String> lines = killed(url, 100 + random.nextInt(700));
                acknowledged += lines.size();
                lost.addAll(KilledBench.lost(url, lines));
            } finally {
                delete(folder);
            }
        }
        return new Result(kills, acknowledged, List.copyOf(lost));
    }

    /// Starts the process, and kills it when it has been ready for so many milliseconds.
    private static List<String> killed(String url, int afterMillis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillBench.class.getName(),
                        "work",
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); !"ready".equals(line); line = out.readLine()) {
                if (line == null) {
                    throw new IllegalStateException("The process ended by itself before it was ready.");
                }
            }
            Thread killer = Thread.startVirtualThread(() -> {
                pause(afterMillis);
                process.destroyForcibly();
            });
            readUntilItDies(out, lines);
            killer.join();
        }
        process.waitFor();
        return lines;
    }

    /// A last line that was cut off names a line of before, or nothing.
    private static void readUntilItDies(BufferedReader out, List<String> lines) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("\\d+ \\d+")) {
                    lines.add(line);
                }
            }
        } catch (IOException streamClosedByTheKill) {
            return;
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
