package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each code has a bad lab.
class LabLintTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSoundLabHasNoFindings() {
        assertThat(found(DraftLab.in(folder))).isEmpty();
    }

    @Test
    void aLabThatCannotBeReadIsL001() {
        assertThat(found(DraftLab.in(folder).with("lab.yaml", "minutes:", "minuets:")))
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("L001");
                    assertThat(finding.toString()).contains("lab.yaml:5:").contains("Maybe it is spelled minutes.");
                });
    }

    @Test
    void aSolutionThatCannotBeReadIsL001() {
        assertThat(found(DraftLab.in(folder).with("solutions/wrong-off.yaml", "unharmed", "unhamred")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L001 ")
                        .contains(
                                "wrong-off.yaml:1: The check (unhamred) is not known.\nMaybe it is spelled unharmed."));
        assertThat(codes(
                        DraftLab.in(folder).with("solutions/golden.yaml", "Suspend-ClusterNode", "Suspend-ClusterNde")))
                .contains("L001");
    }

    @Test
    void aCheckThatNoTaskTellsOfIsL010() {
        assertThat(codes(DraftLab.in(folder).with("text/move.md", "2. ::task[Harm nothing]{checks=unharmed}\n", "")))
                .containsExactly("L010");
    }

    @Test
    void aCheckThatHoldsFromTheStartIsL020() {
        assertThat(codes(DraftLab.in(folder)
                        .with("lab.yaml", "text/after.md, needs: [move]", "text/after.md")
                        .with("lab.yaml", "hosts['HV01'].vms == 0", "hosts['HV01'].vms > 0 || cluster.up")))
                .contains("L020");
    }

    @Test
    void aRightSolutionThatLosesPointsIsL021() {
        assertThat(found(DraftLab.in(folder).with("solutions/golden.yaml", "- Suspend-ClusterNode HV01 -Drain\n", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L021 ")
                        .contains("does not earn (empty): HV01 owns 2."));
    }

    @Test
    void aRightSolutionWithARefusedLineIsL021() {
        assertThat(codes(DraftLab.in(folder)
                        .with("solutions/golden.yaml", "- settle\n- Susp", "- settle\n- Start-VM DC01\n- Susp")))
                .contains("L021");
    }

    @Test
    void aWrongSolutionThatLosesOtherChecksThanItNamesIsL022() {
        assertThat(found(DraftLab.in(folder)
                        .with("solutions/wrong-off.yaml", "  - Stop-VM DC01 -TurnOff\n  - Start-VM DC01\n", "")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).startsWith("L022 ").contains("earns (unharmed)"));
        assertThat(codes(DraftLab.in(folder).with("solutions/wrong-half.yaml", "[empty]", "[]")))
                .contains("L022");
    }

    @Test
    void aLineThatCanBeLeftOutIsL023() {
        assertThat(found(DraftLab.in(folder)
                        .with("solutions/golden.yaml", "- Suspend", "- Move-ClusterSharedVolume CSV1 HV03\n- Suspend")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L023 ")
                        .contains("golden.yaml:3: Nothing is lost without"));
    }

    @Test
    void aFailTextWithoutASeenValueIsL031() {
        assertThat(codes(DraftLab.in(folder).with("lab.yaml", "HV01 owns {{hosts['HV01'].vms}}.", "Not empty.")))
                .containsExactly("L031");
    }

    @Test
    void aLineInATextThatCannotBeTypedIsL050() {
        assertThat(found(DraftLab.in(folder).with("text/move.md", "-Node HV02", "-Nod HV9")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).startsWith("L050 ").contains("move.md:6:"));
    }

    @Test
    void whatTheLabItselfForbidsIsNeitherTaughtNorPlayed() {
        assertThat(found(DraftLab.in(folder)
                        .with("lab.yaml", "guards:\n", "allow: { modules: [Hyper-V], why: By VM. }\nguards:\n")))
                .extracting(Object::toString)
                .anySatisfy(taught -> assertThat(taught)
                        .startsWith("L050 ")
                        .contains("does not allow (Move-ClusterVirtualMachineRole)"))
                .anySatisfy(played -> assertThat(played)
                        .startsWith("L001 ")
                        .contains("golden.yaml:1: The lab itself does not allow (Move-ClusterVirtualMachineRole)."));
    }

    @Test
    void anUnknownOrDisputedLedgerEntryIsL051() {
        assertThat(found(DraftLab.in(folder).with("text/after.md", "migration.phases", "migration.fases")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L051 ")
                        .contains("after.md:5:")
                        .contains("spelled migration.phases"));
        assertThat(found(DraftLab.in(folder).with("lab.yaml", "ledger: migration.phases", "ledger: migration.passes")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("disputed and may not be graded"));
    }

    @Test
    void aLabWithoutWrongSolutionsIsL080() throws Exception {
        DraftLab draft = DraftLab.in(folder);
        java.nio.file.Files.delete(folder.resolve("draft/solutions/wrong-off.yaml"));
        assertThat(codes(draft)).containsExactly("L080");
    }

    @Test
    void twoStepsThatNeedEachOtherAreL011() {
        assertThat(found(DraftLab.in(folder).with("lab.yaml", "text/move.md }", "text/move.md, needs: [after] }")))
                .filteredOn(finding -> finding.code().equals("L011"))
                .extracting(Finding::toString)
                .anyMatch(said -> said.contains("The step (move) can never open: it needs after."));
    }

    @Test
    void aLabWithoutAHouseRuleIsL024() {
        DraftLab draft = DraftLab.in(folder);
        String lab = draft.read("lab.yaml");
        assertThat(codes(draft.with("lab.yaml", lab.substring(lab.indexOf("guards:")), "")))
                .containsExactly("L024");
    }

    @Test
    void aConditionOnAnExactMeasuredFigureIsL030() {
        assertThat(codes(DraftLab.in(folder)
                        .with(
                                "lab.yaml",
                                "hosts['HV01'].vms == 0\"",
                                "hosts['HV01'].vms == 0 && downtime('SQL01') == 0.0\"")))
                .containsExactly("L030");
    }

    @Test
    void variantsThatAreNotEquallyHardAreL040() {
        assertThat(codes(DraftLab.in(folder)
                        .with("lab.yaml", "steps:", "params:\n  wait: { number: [1, 40], step: 39 }\nsteps:")
                        .with("solutions/golden.yaml", "- Suspend", "- +{{wait}}m\n- Suspend")))
                .contains("L040");
    }

    @Test
    void constraintsThatLeaveNothingAreL041() {
        assertThat(codes(DraftLab.in(folder)
                        .with(
                                "lab.yaml",
                                "steps:",
                                "params:\n  wait: { number: [1, 4] }\nrequire: [ wait > 5 ]\nsteps:")))
                .containsExactly("L041");
    }

    @Test
    void aLineThatDoesNothingInItsStepIsL050() {
        assertThat(found(DraftLab.in(folder)
                        .with("text/after.md", "A *note*.\n:::", "A *note*.\n:::\n\n::run[Start-VM -Name SQL01]")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("L050 ")
                        .contains("(Start-VM -Name SQL01) does nothing in its step"));
    }

    @Test
    void whatNobodyCanReadWhoDoesNotSeeItIsL060() {
        DraftLab draft = DraftLab.in(folder)
                .with(
                        "text/move.md",
                        "1. ::task",
                        "#### Deep\n\nLook [here](https://example.org). ![](media/a.svg)\n\n1. ::task");
        draft.write("draft/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(found(draft)).extracting(Finding::code).containsExactly("L060", "L060", "L060");
        assertThat(found(draft)).extracting(Finding::toString).anyMatch(said -> said.contains("move.md:5:"));
    }

    @Test
    void minutesThatAreFarOffAreL070() {
        assertThat(codes(DraftLab.in(folder).with("lab.yaml", "minutes: 2", "minutes: 60")))
                .containsExactly("L070");
    }

    @Test
    void aMistakeOnSomeSeedsOnlyIsToldWithTheSeedAndWhatItDrew() {
        assertThat(found(DraftLab.in(folder)
                        .with("lab.yaml", "steps:", "params:\n  goal: { pick: [HV02, HV03] }\nsteps:")
                        .with("solutions/golden.yaml", "SQL01 HV02", "SQL01 {{goal}}")))
                .extracting(Finding::toString)
                .anyMatch(said -> said.startsWith("L021 ") && said.contains("(goal=HV03)"));
    }

    private static List<Finding> found(DraftLab draft) {
        return LabLint.check(draft.library(), DraftLab.ID);
    }

    private static List<String> codes(DraftLab draft) {
        return found(draft).stream().map(Finding::code).toList();
    }
}
