package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.ScriptLine;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A verdict is a function of what was done and when, not of how often somebody looked.
class SameHistorySameVerdictsTest {

    private static final Duration TOTAL = Duration.ofMinutes(8);
    private final Lab lab = LabLibrary.in(Path.of("labs")).lab("patch-a-host-without-downtime");

    @Test
    void verdictsAreTheSameHoweverTimeIsCutIntoPieces() {
        List<Verdict> atOnce = verdicts(TOTAL);
        assertThat(atOnce)
                .filteredOn(verdict -> verdict.state() == Verdict.State.PASSED)
                .hasSizeGreaterThan(2);
        assertThat(verdicts(Duration.ofMillis(100))).isEqualTo(atOnce);
        assertThat(verdicts(Duration.ofMillis(7_300))).isEqualTo(atOnce);
    }

    private List<Verdict> verdicts(Duration piece) {
        Play play = Play.of(lab, 1, Mode.GUIDED);
        Rehearsal rehearsal = Rehearsal.of(play);
        for (String line : List.of(
                "Move-ClusterVirtualMachineRole SQL01 {{plan.refuge}}",
                "Move-ClusterVirtualMachineRole SQL01 {{plan.patched}}",
                "Invoke-Fault -PowerLoss {{plan.patched}}")) {
            rehearsal.play(ScriptLine.of(play.variant().text(line)));
            SimTime end = rehearsal.now().plus(TOTAL);
            while (rehearsal.now().compareTo(end) < 0) {
                SimTime next = rehearsal.now().plus(piece);
                rehearsal.advanceTo(next.isAfter(end) ? end : next);
            }
        }
        return rehearsal.stage().grader().orElseThrow().verdicts();
    }
}
