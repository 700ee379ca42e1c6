package io.faultline;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server: Spring finds the rooms that need it below this package. The command line starts it by [#start].
@SpringBootApplication
public class Application {

    /// Starts the server and returns its address once it answers. Port 0 takes any free one.
    ///
    /// @param labs a folder of labs that are being written; empty for those that come with the program
    public static String start(Path data, String host, int port, Optional<Path> labs) {
        var context = SpringApplication.run(
                Application.class,
                "--server.port=" + port,
                "--server.address=" + host,
                "--faultline.data=" + data.toAbsolutePath(),
                "--faultline.labs="
                        + labs.map(Path::toAbsolutePath).map(Path::toString).orElse(""));
        return "http://%s:%s".formatted(host, context.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
