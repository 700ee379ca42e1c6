package io.faultline.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The packaged application in a process of its own, on a free port, as a user starts it.
public final class FaultlineServer implements AutoCloseable {

    private static final String READY = "Faultline is ready: ";

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile String url = "";

    private FaultlineServer(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::read);
    }

    /// Starts a server on this folder and waits until it answers.
    ///
    /// @param options more of what `run` takes
    public static FaultlineServer on(Path data, String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var jar = System.getProperty("faultline.jar", "target/faultline.jar");
        try {
            var command = new ArrayList<>(List.of(
                    java.toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    jar,
                    "run",
                    "--port",
                    "0",
                    "--data",
                    data.toString()));
            command.addAll(List.of(options));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var server = new FaultlineServer(process);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            server.awaitReady();
            return server;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    public String url() {
        return url;
    }

    /// What it has printed so far: the log of the server, with the one-time password in it.
    public List<String> log() {
        return log;
    }

    /// Ends it without warning, as a power cut would.
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (line.startsWith(READY)) {
                    url = line.substring(READY.length()).strip();
                    started.countDown();
                }
            }
        } catch (IOException ended) {
            log.add(ended.toString());
        }
        started.countDown();
    }

    private void awaitReady() {
        try {
            if (!started.await(60, TimeUnit.SECONDS) || url.isEmpty()) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start:\n" + String.join("\n", log));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
