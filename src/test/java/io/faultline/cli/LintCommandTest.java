package io.faultline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private String said = "";

    @Test
    void aSoundLabEndsWithZero() {
        DraftLab.in(folder);
        assertThat(lint("draft")).isZero();
        assertThat(said).isEqualTo("draft: sound\n");
    }

    @Test
    void findingsAreToldWithCodeFileAndLineAndEndWithOne() {
        DraftLab.in(folder).with("lab.yaml", "HV01 owns {{hosts['HV01'].vms}}.", "Not empty.");
        assertThat(lint()).isEqualTo(1);
        assertThat(said).contains("L031 ").contains("draft/lab.yaml:24:").contains("draft: 1 finding\n");
    }

    @Test
    void aLabThatIsNotThereEndsWithTwoAndSaysWhatMayBeMeant() {
        DraftLab.in(folder);
        assertThat(lint("labs/draf/")).isEqualTo(2);
        assertThat(said).contains("(draf)").contains("Maybe it is spelled draft.");
    }

    private int lint(String... labs) {
        String[] line = new String[labs.length + 3];
        line[0] = "lint";
        line[1] = "--labs";
        line[2] = folder.toString();
        System.arraycopy(labs, 0, line, 3, labs.length);
        Ran ran = Ran.by(line);
        said = ran.said();
        return ran.code();
    }
}
