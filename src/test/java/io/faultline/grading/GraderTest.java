package io.faultline.grading;

import static io.faultline.grading.Verdict.State.FAILED;
import static io.faultline.grading.Verdict.State.OPEN;
import static io.faultline.grading.Verdict.State.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.QuorumLost;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.VmEvent.VmTurnedOff;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraderTest {

    private static final HostId HV01 = new HostId("HV01", 0);
    private static final HostId HV02 = new HostId("HV02", 1);
    private static final VmId SQL01 = new VmId("SQL01", 0);
    private static final VmId DC01 = new VmId("DC01", 1);

    @TempDir
    private Path folder = Path.of("");

    private Grader grader;
    private Lab lab;
    private FabricState state = FabricState.empty();
    private long seq;

    @BeforeEach
    void start() {
        lab = DraftLab.in(folder).library().lab(DraftLab.ID);
        state = lab.blueprint().state();
        grader = Grader.of(lab, lab.variant(1), Mode.GUIDED);
    }

    @Test
    void nothingIsEarnedBeforeAnythingHappens() {
        assertThat(grader.score().earned()).isZero();
        assertThat(grader.verdicts()).extracting(Verdict::state).containsOnly(OPEN);
        assertThat(verdict("moved").seen()).isEqualTo("SQL01 is on HV01.");
        assertThat(verdict("unharmed").seen()).isEmpty();
    }

    @Test
    void whatHappenedIsTickedWithWhatWasSeen() {
        moves(SQL01, 1);
        assertThat(verdict("moved")).satisfies(passed -> {
            assertThat(passed.state()).isEqualTo(PASSED);
            assertThat(passed.points()).isEqualTo(40);
            assertThat(passed.at()).isEqualTo(SimTime.ofSeconds(10));
            assertThat(passed.seen()).isEqualTo("SQL01 is on HV02 after 4 passes, at 10:40:10.");
        });
        assertThat(grader.isDone("move")).isTrue();
    }

    @Test
    void anEventThatIsAnotherMachinesOrNobodysDoesNotCount() {
        moves(DC01, 1);
        moves(SQL01, 0);
        assertThat(verdict("moved").state()).isEqualTo(OPEN);
    }

    @Test
    void aNeverIsEarnedWhenItsStepIsDoneAndNotBefore() {
        assertThat(verdict("unharmed").points()).isZero();
        moves(SQL01, 1);
        assertThat(verdict("unharmed").state()).isEqualTo(PASSED);
        see(new VmTurnedOff(DC01, HV01, "Operator"), 2);
        assertThat(verdict("unharmed").state()).isEqualTo(PASSED);
    }

    @Test
    void aNeverThatWasSeenFailsForGoodAndItsStepCanStillBeDone() {
        see(new VmTurnedOff(DC01, HV01, "Operator"), 1);
        moves(SQL01, 2);
        assertThat(verdict("unharmed").state()).isEqualTo(FAILED);
        assertThat(verdict("unharmed").seen()).isEqualTo("VmTurnedOff of DC01 at 10:40:10.");
        assertThat(grader.isDone("move")).isTrue();
        assertThat(grader.score().earned()).isEqualTo(40);
    }

    @Test
    void aStepOpensWhenWhatItNeedsIsDone() {
        empty();
        see(new VmTurnedOff(DC01, HV01, "Operator"), 1);
        assertThat(grader.isOpen("after")).isFalse();
        assertThat(verdict("empty").state()).isEqualTo(OPEN);
        moves(SQL01, 2);
        assertThat(grader.isOpen("after")).isTrue();
        see(new VmTurnedOff(DC01, HV01, "Operator"), 3);
        assertThat(verdict("empty").state()).isEqualTo(PASSED);
    }

    @Test
    void aFinishedStepStaysFinishedWhenItsNowEnds() {
        moves(SQL01, 1);
        FabricState before = state;
        empty();
        moves(DC01, 2);
        state = before;
        moves(DC01, 3);
        assertThat(verdict("empty").state()).isEqualTo(PASSED);
        assertThat(grader.score().percent()).isEqualTo(100);
    }

    @Test
    void aBrokenHouseRuleCanVoidEverything() {
        moves(SQL01, 1);
        see(new QuorumLost(new ClusterId("CLU1", 0), 1, 3, List.of()), 2);
        assertThat(grader.score()).isEqualTo(new Score(0, 100, 0, 0, true));
        assertThat(grader.guards()).singleElement().extracting(Verdict::seen).isEqualTo("1 of 3 votes.");
    }

    @Test
    void aFaultOfTheLabIsNotATryOfTheLearner() {
        lab = DraftLab.in(folder)
                .with("lab.yaml", "guards:\n", "hints: { move: [{ after: { tries: 1 }, text: Move it. }] }\nguards:\n")
                .library()
                .lab(DraftLab.ID);
        grader = Grader.of(lab, lab.variant(1), Mode.ASSISTED);
        grader.fault("outage", Set.of(1));
        moves(DC01, 1);
        assertThat(grader.hinting()).isEmpty();
        moves(DC01, 2);
        assertThat(grader.hinting()).containsExactly("move#1");
    }

    private void empty() {
        for (int i = 0; i < state.vms().size(); i++) {
            state = state.withVm(state.vms().get(i).on(HV02));
        }
    }

    private void moves(VmId vm, int line) {
        see(new LiveMigrationCompleted(1, vm, HV01, HV02, 4, 900, 80, 5), line);
    }

    private void see(Event event, int line) {
        seq++;
        grader.accept(new Recorded<>(seq, SimTime.ofSeconds(10 * seq), event, 0, line), state);
    }

    private Verdict verdict(String check) {
        return grader.verdicts().stream()
                .filter(verdict -> verdict.checkId().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
