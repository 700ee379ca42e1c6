package io.faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.ApplicationModule;

/// The sealed core (kernel, fabric, simulation) compiles with nothing beside it but the jars of two annotations. The
/// source path is empty too: by default javac looks for missing sources on the class path, and so hides an arrow that
/// should not be there.
class CoreCompilesAloneTest {

    @Test
    void kernelFabricAndSimulationNeedNothingElse(@TempDir Path empty, @TempDir Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of(
                    "-proc:none",
                    "-implicit:none",
                    "-classpath",
                    jarOf(NullMarked.class) + java.io.File.pathSeparator + jarOf(ApplicationModule.class),
                    "-sourcepath",
                    empty.toString(),
                    "-d",
                    classes.toString());
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        var rooms = Path.of("src/main/java/io/faultline");
        try (var files =
                Stream.of("kernel", "fabric", "simulation").map(rooms::resolve).flatMap(CoreCompilesAloneTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<Path> walk(Path room) {
        try {
            return Files.walk(room);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Path jarOf(Class<?> annotation) {
        return Path.of(java.net.URI.create(
                annotation.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
