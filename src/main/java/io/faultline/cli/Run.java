package io.faultline.cli;

import io.faultline.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the application. It binds to localhost unless told otherwise, because the first page that a stranger
/// opens must not be open to the whole network.
@Command(name = "run", description = "Serve the application.", mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "the address to listen on; default: ${DEFAULT-VALUE}")
    private String host = "localhost";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".data",
            description = "where accounts and attempts are kept; default: ${DEFAULT-VALUE}")
    private Path data = Path.of(".data");

    @Option(
            names = "--labs",
            paramLabel = "DIR",
            description = "a folder of labs that are being written: each is proved when it changes, and offered when it"
                    + " passes; default: the labs that come with the program")
    private @Nullable Path labs;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "a folder of rules of your own: they take over when they compile and their suites pass, whenever"
                            + " the folder changes; see rules/README.md")
    private @Nullable Path rules;

    /// Starts, asks for the first page and ends: the launcher's way to fill the JVM's start-up cache.
    @Option(names = "--once", hidden = true)
    private boolean once;

    @Override
    public Integer call() throws Exception {
        if (labs != null && !Files.isRegularFile(labs.resolve("catalog.yaml"))) {
            System.err.printf("There is no catalog.yaml in %s.%nMaybe the labs lie in another folder.%n", labs);
            return 2;
        }
        if (rules != null && !Files.isDirectory(rules)) {
            System.err.printf("There is no folder %s.%nMaybe the rules lie in another one.%n", rules);
            return 2;
        }
        if (taken()) {
            System.err.printf(
                    "Port %d on %s is in use.%nMaybe another Faultline runs there; or try --port %d.%n",
                    port, host, port + 1);
            return 2;
        }
        if (locked()) {
            System.err.printf(
                    "The data in %s is in use.%nMaybe another Faultline serves it; or try another --data.%n",
                    data.toAbsolutePath());
            return 2;
        }
        var address = Application.start(data, host, port, Optional.ofNullable(labs), Optional.ofNullable(rules));
        System.out.printf("Faultline is ready: %s%n", address);
        if (once) {
            visit(address);
            System.exit(0);
        }
        return 0;
    }

    private boolean taken() {
        try (var free = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return false;
        } catch (IOException busy) {
            return true;
        }
    }

    /// The database locks its file while it is open; asking first gives one line instead of H2's page of them.
    private boolean locked() throws IOException {
        var file = data.resolve("faultline.mv.db");
        if (!Files.exists(file)) {
            return false;
        }
        try (var database = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = database.tryLock()) {
            return lock == null;
        }
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            browser.send(HttpRequest.newBuilder(URI.create(address + "/")).build(), BodyHandlers.discarding());
        }
    }
}
