package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.simulation.FabricSimulation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What attempts cost without a browser: one process for each question. The last line that it prints is
/// numbers.
public final class AttemptLoad {
    private static final Task LAB = new Task.OfLab("patch-a-host-without-downtime");
    private static final Task BENCH = new Task.FreeBench("four-nodes-san");
    private static final int EVERY_SECONDS = 20;

    private AttemptLoad() {}

    /// @param args `replay`; `heap attempts idle|busy`; `cost attempts idle|busy seconds`
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "replay" -> replay();
            case "heap" -> heap(Integer.parseInt(args[1]), args[2].equals("busy"));
            case "cost" -> cost(Integer.parseInt(args[1]), args[2].equals("busy"), Integer.parseInt(args[3]));
            default -> throw new IllegalArgumentException("Unknown question " + args[0] + ".");
        }
        System.exit(0);
    }

    /// Milliseconds to replay thirty minutes: the first time in the process, and the median when warm.
    private static void replay() {
        try (TestBench bench = TestBench.inMemory()) {
            Beginning beginning = bench.around.tasks().of(LAB, Terms.of(Mode.GUIDED, 1));
            List<JournalLine> lines = new ArrayList<>();
            for (int i = 0; i < 30 * 60 / EVERY_SECONDS; i++) {
                SimTime at = SimTime.ofSeconds((i + 1) * EVERY_SECONDS);
                String line = LabLines.line(i);
                if (!line.startsWith("Get-")) {
                    lines.add(JournalLine.of(lines.size() + 1, at, JournalLine.Kind.COMMAND, line));
                }
            }
            Replay replay = new Replay(FabricSimulation::from);
            double[] millis = new double[400];
            long events = 0;
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                events = replay.of(beginning, lines, SimTime.ofSeconds(30 * 60)).events();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            double first = millis[0];
            double[] warm = Arrays.copyOfRange(millis, millis.length / 2, millis.length);
            Arrays.sort(warm);
            System.out.println(first + " " + warm[warm.length / 2] + " " + lines.size() + " " + events);
        }
    }

    /// Bytes an attempt keeps alive, on average.
    private static void heap(int count, boolean busy) {
        try (TestBench bench = sharing(TestBench.inMemory())) {
            List<LiveAttempt> attempts = new ArrayList<>();
            open(bench, attempts, 5, busy);
            long before = used();
            open(bench, attempts, count, busy);
            long after = used();
            System.out.println((double) (after - before) / count + " " + attempts.size());
        }
    }

    /// As in the product, the labs are read once and not for each attempt.
    private static TestBench sharing(TestBench bench) {
        Labs labs =
                new Labs(LabLibrary.shipped(), new LabRevisions(JdbcClient.create(bench.sql)), InstantSource.system());
        Surroundings a = bench.around;
        bench.around = new Surroundings(
                a.wall(), a.workers(), a.journal(), a.lines(), a.attempts(), new Tasks(labs), a.replay(), a.overload());
        bench.attempts = new OpenAttempts(bench.around);
        return bench;
    }

    /// A busy one has half an hour behind it, at ×60.
    private static void open(TestBench bench, List<LiveAttempt> all, int count, boolean busy) {
        List<LiveAttempt> fresh = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LiveAttempt attempt = bench.attempt(bench.open(busy ? BENCH : LAB));
            attempt.subscribe(true, view -> {});
            fresh.add(attempt);
        }
        bench.pass(Duration.ofMillis(200));
        if (busy) {
            fresh.forEach(attempt -> attempt.change(pace -> pace.at(Speed.X60)));
            for (int i = 0; i < 30 * 60 / EVERY_SECONDS; i++) {
                String line = LabLines.line(i);
                fresh.forEach(attempt -> attempt.submit(line));
                bench.pass(Duration.ofMillis(350));
            }
        }
        all.addAll(fresh);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// Prints cores in use, views a second, the 95th percentile and the slowest of the acknowledgements in ms,
    /// bytes a second by which the file grew and that went to the disk, bytes of the file at the end and
    /// compacted, and seconds that all of it took.
    private static void cost(int count, boolean busy, int seconds) throws Exception {
        Path folder = Files.createTempDirectory("faultline-load");
        String url = "jdbc:h2:file:" + folder.resolve("faultline")
                + ";WRITE_DELAY=0;RETENTION_TIME=2000;DB_CLOSE_ON_EXIT=FALSE";
        TestBench bench = TestBench.on(url);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        bench.live(workers);
        WorkbenchClock clock = new WorkbenchClock(bench.attempts, bench.around, workers, () -> {});
        clock.start();
        long opened = System.nanoTime();
        AtomicLong views = new AtomicLong();
        List<LiveAttempt> attempts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LiveAttempt attempt = bench.attempt(bench.open(BENCH));
            attempt.subscribe(true, view -> views.incrementAndGet());
            attempts.add(attempt);
        }
        List<Long> waits = new ArrayList<>();
        type(attempts, busy, Math.max(5, seconds / 4), new ArrayList<>());
        long before = size(folder);
        long writtenBefore = written();
        views.set(0);
        long cpu = cpu();
        long start = System.nanoTime();
        type(attempts, busy, seconds, waits);
        double length = (System.nanoTime() - start) / 1e9;
        double cores = (cpu() - cpu) / 1e9 / length;
        long after = size(folder);
        long written = written() - writtenBefore;
        double pushes = views.get() / length;
        clock.stop();
        workers.shutdownNow();
        try (Connection connection = bench.pool.getConnection()) {
            connection.createStatement().execute("shutdown compact");
        }
        long compact = size(folder);
        List<Long> sorted = synchronizedCopy(waits);
        System.out.println(cores + " " + pushes + " " + millis(sorted, 0.95) + " " + millis(sorted, 1) + " "
                + (after - before) / length + " " + written / length + " " + after + " " + compact + " "
                + (System.nanoTime() - opened) / 1e9);
        delete(folder);
    }

    private static List<Long> synchronizedCopy(List<Long> waits) {
        synchronized (waits) {
            return waits.stream().sorted().toList();
        }
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    /// Each busy attempt types a line every twenty seconds, each at its own moment.
    private static void type(List<LiveAttempt> attempts, boolean busy, int seconds, List<Long> waits)
            throws InterruptedException {
        long start = System.nanoTime();
        long lines = busy ? (long) attempts.size() * seconds / EVERY_SECONDS : 0;
        for (long i = 0; i < lines; i++) {
            pause(start + i * seconds * 1_000_000_000L / lines);
            LiveAttempt attempt = attempts.get((int) (i % attempts.size()));
            long asked = System.nanoTime();
            attempt.submit(LabLines.line((int) (i / attempts.size()))).thenRun(() -> {
                synchronized (waits) {
                    waits.add(System.nanoTime() - asked);
                }
            });
        }
        pause(start + seconds * 1_000_000_000L);
    }

    private static void pause(long until) throws InterruptedException {
        long left = until - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    /// Bytes that this process has sent to a disk, where the system tells.
    private static long written() throws IOException {
        Path io = Path.of("/proc/self/io");
        if (!Files.isReadable(io)) {
            return 0;
        }
        return Files.readAllLines(io).stream()
                .filter(line -> line.startsWith("write_bytes: "))
                .mapToLong(line -> Long.parseLong(line.substring("write_bytes: ".length())))
                .sum();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
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
