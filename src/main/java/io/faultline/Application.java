package io.faultline;

import io.faultline.advisor.Advisor;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server: Spring finds the rooms that need it below this package. The command line starts it by [#start].
@SpringBootApplication
public class Application {

    /// Starts the server and returns its address once it answers. Port 0 takes any free one.
    ///
    /// @param labs  a folder of labs that are being written; empty for those that come with the program
    /// @param rules a folder of rules of one's own; empty for those that come with the program
    public static String start(Path data, String host, int port, Optional<Path> labs, Optional<Path> rules) {
        Thread.ofPlatform().daemon().name("rules").start(Advisor.shipped()::warm);
        var context = SpringApplication.run(
                Application.class,
                "--server.port=" + port,
                "--server.address=" + host,
                "--faultline.data=" + data.toAbsolutePath(),
                "--faultline.labs=" + text(labs),
                "--faultline.rules=" + text(rules));
        return "http://%s:%s".formatted(host, context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static String text(Optional<Path> folder) {
        return folder.map(Path::toAbsolutePath).map(Path::toString).orElse("");
    }
}
