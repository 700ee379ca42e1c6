package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.DraftChoice;
import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each code about a pool has a bad lab.
class LabLintSituationsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSoundLabWithoutAFabricHasNoFindingsOnManySeeds() {
        assertThat(LabLint.check(DraftChoice.in(folder).library(), DraftLab.ID, 60))
                .isEmpty();
    }

    @Test
    void aSituationThatNothingAnswersIsL042() {
        assertThat(found(DraftChoice.in(folder).with("scenarios/river.yaml", "rpo: 15m", "rpo: 0s")))
                .anySatisfy(finding -> assertThat(finding.toString())
                        .startsWith("L042 ")
                        .contains("river.yaml: No technology answers the situation (river)")
                        .contains("Nothing may be lost"));
    }

    @Test
    void aPoolThatIsHardlyLargerThanTheDrawIsL043() {
        assertThat(found(DraftChoice.in(folder)
                        .with("lab.yaml", "[array, crash, patch, river]", "[array, crash, patch]")))
                .anySatisfy(finding -> assertThat(finding.toString())
                        .startsWith("L043 ")
                        .contains("lab.yaml:9: The pool has 3 situations"));
    }

    @Test
    void aSituationThatIsNeverDrawnOrNeverAskedIsL044() {
        DraftLab draft = DraftChoice.in(folder);
        draft.write("draft/scenarios/forgotten.yaml", draft.read("scenarios/river.yaml"));
        assertThat(found(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L044 ")
                        .contains("forgotten.yaml: The situation (forgotten) is never drawn"));
        assertThat(found(DraftChoice.in(folder).with("lab.yaml", "scenario: 2", "scenario: 1")))
                .anySatisfy(finding -> assertThat(finding.toString())
                        .startsWith("L044 ")
                        .contains("Situation 2 of 2 is drawn, and no step is about it."));
    }

    @Test
    void aTechnologyThatIsMostlyRightIsL045() {
        DraftLab draft = DraftChoice.in(folder);
        for (String id : List.of("array", "crash")) {
            draft.write("draft/scenarios/" + id + ".yaml", draft.read("scenarios/river.yaml"));
        }
        assertThat(found(draft))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L045 ")
                        .contains("Whoever always says Hyper-V Replica is right in 3 of 4 situations"));
    }

    @Test
    void theOldCodesHoldForItToo() {
        assertThat(codes(DraftChoice.in(folder)
                        .with("solutions/golden.yaml", "choose-2: \"{{best()}}", "choose-2: \"{{worst()}}")))
                .contains("L021");
        assertThat(codes(DraftChoice.in(folder).with("solutions/wrong-first.yaml", "[choose-1]", "[choose-2]")))
                .contains("L022");
        assertThat(codes(DraftChoice.in(folder)
                        .with("solutions/golden.yaml", "- answer: { defend-1", "- Get-Date\n- answer: { defend-1")))
                .isNotEmpty();
        assertThat(codes(DraftChoice.in(folder).with("lab.yaml", "now: \"advised(answer)\"", "now: \"answer != ''\"")))
                .contains("L022");
        assertThat(codes(DraftChoice.in(folder).with("lab.yaml", "minutes: 4", "minutes: 90")))
                .containsExactly("L070");
    }

    private static List<Finding> found(DraftLab draft) {
        return LabLint.check(draft.library(), DraftLab.ID);
    }

    private static List<String> codes(DraftLab draft) {
        return found(draft).stream().map(Finding::code).distinct().toList();
    }
}
