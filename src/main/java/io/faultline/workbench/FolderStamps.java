package io.faultline.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Whether anything in a folder has changed: name, size and time of each file.
final class FolderStamps {

    private FolderStamps() {}

    static List<String> of(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(FolderStamps::stamp)
                    .toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of(); // a file went while it was looked at; the next look tells
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
