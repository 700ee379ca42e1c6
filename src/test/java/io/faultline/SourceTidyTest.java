package io.faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Keeps the sources readable: small files, no path of somebody's machine, no work left for nobody.
class SourceTidyTest {

    private static final List<String> ENDINGS =
            List.of(".java", ".ts", ".css", ".g4", ".yaml", ".md", ".drl", ".sql", ".xml", ".json", ".properties");
    private static final List<String> NOT_OURS =
            List.of("target", "node_modules", "generated", ".git", ".node", ".data", ".idea");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/~$}-])/(" + String.join("|", "work", "tmp", "root", "home", "Users") + ")/\\w");
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    @Test
    void noJavaFileIsLongerThanAReaderCanHold() throws IOException {
        for (var file : javaFiles()) {
            assertThat(lines(file).size()).as("lines of %s", file).isLessThanOrEqualTo(600);
        }
    }

    @Test
    void mostJavaFilesFitOnAScreenOrTwo() throws IOException {
        var sizes = javaFiles().stream()
                .mapToInt(file -> lines(file).size())
                .sorted()
                .toArray();
        assertThat(sizes[sizes.length / 2]).as("median of lines a file").isLessThanOrEqualTo(80);
        assertThat(sizes[sizes.length * 9 / 10]).as("nine in ten have at most").isLessThanOrEqualTo(200);
    }

    @Test
    void noFileNamesAPathOfSomebodysMachine() throws IOException {
        assertThat(places(MACHINE_PATH)).isEmpty();
    }

    @Test
    void noFileLeavesWorkForNobody() throws IOException {
        assertThat(places(LEFT_UNDONE)).isEmpty();
    }

    private static List<String> places(Pattern pattern) throws IOException {
        return files().stream()
                .flatMap(file -> {
                    var lines = lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(line -> pattern.matcher(lines.get(line)).find())
                            .mapToObj(line -> "%s:%d: %s"
                                    .formatted(file, line + 1, lines.get(line).strip()));
                })
                .toList();
    }

    private static List<Path> javaFiles() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(file.toString(), unreadable);
        }
    }

    /// Our text files: those with one of the endings, and the launcher.
    private static List<Path> files() throws IOException {
        var found = new ArrayList<Path>();
        var root = Path.of("").toAbsolutePath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = file.getFileName().toString();
                if (name.equals("faultline") || ENDINGS.stream().anyMatch(name::endsWith)) {
                    found.add(root.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
