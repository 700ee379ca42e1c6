package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabFolderTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aJarThatListsNoFoldersStillHasLabs() throws IOException {
        Path jar = temp.resolve("app.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(
                    "labs/catalog.yaml",
                    "labs/x/lab.yaml",
                    "labs/x/solutions/wrong-b.yaml",
                    "labs/x/solutions/golden.yaml")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            LabFolder folder = new LabFolder.ClassPath("labs", loader).below("x");
            assertThat(folder.read("lab.yaml")).contains("labs/x/lab.yaml");
            assertThat(folder.list("solutions")).containsExactly("golden.yaml", "wrong-b.yaml");
            assertThat(folder.list("text")).isEmpty();
        }
    }

    @Test
    void nothingOutsideOfAFolderIsRead() throws IOException {
        Files.writeString(temp.resolve("secret.yaml"), "x");
        Files.createDirectories(temp.resolve("lab"));
        assertThat(LabFolder.on(temp.resolve("lab")).read("../secret.yaml")).isEmpty();
        assertThat(LabFolder.inside("labs/x").read("../catalog.yaml")).isEmpty();
    }
}
