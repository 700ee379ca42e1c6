package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.faultline.lab.LabLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every lab that comes with the program is honest.
class LabLibraryTest {

    private static final LabLibrary LABS = LabLibrary.in(Path.of("labs"));

    @TestFactory
    Stream<DynamicTest> theLinterFindsNothingInAnyLab() {
        return LABS.ids().stream()
                .map(id -> dynamicTest(
                        id, () -> assertThat(LabLint.check(LABS, id)).isEmpty()));
    }

    @Test
    void everyFolderThatHoldsALabIsInTheCatalogue() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("labs"))) {
            List<String> labs = folders.filter(folder -> Files.exists(folder.resolve("lab.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(LABS.ids()).containsExactlyInAnyOrderElementsOf(labs);
        }
    }

    @Test
    void thePackagedLabsAreThoseOfTheFolder() {
        LabLibrary packed = LabLibrary.shipped();
        assertThat(packed.ids()).isEqualTo(LABS.ids());
        assertThat(packed.ids()).allSatisfy(id -> {
            assertThat(packed.lab(id).hash()).isEqualTo(LABS.lab(id).hash());
            assertThat(packed.folder(id).list("solutions"))
                    .isEqualTo(LABS.folder(id).list("solutions"));
        });
    }
}
