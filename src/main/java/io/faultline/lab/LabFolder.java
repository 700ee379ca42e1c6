package io.faultline.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// Where the files of labs lie: a folder on disk, or the class path of a packaged application.
public sealed interface LabFolder {

    /// How a file is named in messages.
    String named(String path);

    Optional<String> read(String path);

    /// The names of the files in a folder below this one, sorted; none when there is no such folder.
    List<String> list(String folder);

    static LabFolder on(Path root) {
        return new Disk(root);
    }

    /// Below a folder of the class path, such as `labs`.
    static LabFolder inside(String root) {
        return new ClassPath(root, LabFolder.class.getClassLoader());
    }

    /// Files that somebody kept, as [LabSource] has them.
    static LabFolder held(String name, SequencedMap<String, String> files) {
        return new Held(name, files);
    }

    default LabFolder below(String folder) {
        return switch (this) {
            case Held held -> throw new IllegalStateException("A kept lab (" + held.name() + ") has no folders.");
            case Disk disk -> new Disk(disk.root().resolve(folder));
            case ClassPath packed -> new ClassPath(packed.root() + "/" + folder, packed.loader());
        };
    }

    /// Files in memory.
    record Held(String name, SequencedMap<String, String> files) implements LabFolder {
        @Override
        public String named(String path) {
            return name + "/" + path;
        }

        @Override
        public Optional<String> read(String path) {
            return Optional.ofNullable(files.get(path));
        }

        @Override
        public List<String> list(String folder) {
            String prefix = folder + "/";
            return files.keySet().stream()
                    .filter(file -> file.startsWith(prefix))
                    .map(file -> file.substring(prefix.length()))
                    .sorted()
                    .toList();
        }
    }

    /// A folder on disk. Nothing outside of it is read.
    record Disk(Path root) implements LabFolder {
        @Override
        public String named(String path) {
            return root.resolve(path).normalize().toString().replace('\\', '/');
        }

        @Override
        public Optional<String> read(String path) {
            Path file = root.resolve(path).normalize();
            if (!file.startsWith(root.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readString(file));
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read " + named(path), failure);
            }
        }

        @Override
        public List<String> list(String folder) {
            Path below = root.resolve(folder);
            if (!Files.isDirectory(below)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(below)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot list " + named(folder), failure);
            }
        }
    }

    /// Files in the class path, on disk or in a jar.
    record ClassPath(String root, ClassLoader loader) implements LabFolder {
        @Override
        public String named(String path) {
            return path.isEmpty() ? root : root + "/" + path;
        }

        @Override
        public Optional<String> read(String path) {
            if (path.contains("..")) {
                return Optional.empty();
            }
            try (var stream = loader.getResourceAsStream(named(path))) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read " + named(path), failure);
            }
        }

        /// A jar need not have entries for its folders, so the way leads over a file that is there.
        @Override
        public List<String> list(String folder) {
            String anchor = root.split("/", 2)[0] + "/" + LabLibrary.CATALOG;
            URL url = loader.getResource(anchor);
            try {
                if (url == null) {
                    return List.of();
                } else if (url.getProtocol().equals("file")) {
                    Path top = Path.of(url.toURI()).resolveSibling("..").normalize();
                    return new Disk(top).list(named(folder));
                }
                JarURLConnection jar = (JarURLConnection) url.openConnection();
                String prefix = jar.getEntryName().replace(anchor, "") + named(folder) + "/";
                return jar.getJarFile().stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                        .map(name -> name.substring(prefix.length()))
                        .filter(name -> !name.contains("/"))
                        .sorted()
                        .toList();
            } catch (IOException | URISyntaxException failure) {
                throw new IllegalStateException("Cannot list " + url, failure);
            }
        }
    }
}
