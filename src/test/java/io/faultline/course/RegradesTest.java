package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.faultline.account.Admission;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

/// Three learners at a lab whose second revision takes another move for right and gives other points: Zoë
/// would win, Bo would lose, Adam would stay where he is.
class RegradesTest {

    private static final List<String> ELSEWHERE =
            List.of("Move-ClusterVirtualMachineRole SQL01 HV03", "Suspend-ClusterNode HV01 -Drain");

    private final TaughtLab taught;
    private final CourseRoom room;
    private final Assignment assignment;
    private final Regrades regrades;
    private final Admission zoe;
    private final AttemptId zoes;
    private final AttemptId adams;
    private final AttemptId bos;

    RegradesTest(@TempDir Path folder) {
        taught = new TaughtLab(folder);
        room = new CourseRoom(taught.library()).started();
        assignment = room.assign(taught.plan(Mode.ASSISTED, room));
        regrades = room.regrades;
        zoe = room.learner("Zoë");
        zoes = done(ELSEWHERE);
        room.learner("Adam");
        adams = done(TaughtLab.ALL);
        room.learner("Bo");
        bos = done(TaughtLab.MOVE);
    }

    @BeforeEach
    void atTheDesk() {
        room.atTheDesk();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void aDryRunShowsEachAttemptAsPendingUntilItIsJudgedAndChangesNothing() {
        var job = begun();
        assertThat(job.state()).isEqualTo(RegradeJob.State.RUNNING);
        assertThat(job.total()).isEqualTo(3);
        assertThat(regrades.rows(job.id(), RegradePolicy.EXACT)).hasSize(3).allMatch(RegradeRow::isPending);
        assertThat(regrades.publish(job.id(), RegradePolicy.EXACT, "A better revision."))
                .isEqualTo(new RegradeResult.Refused("Not all attempts have been judged yet."));

        room.work();
        assertThat(regrades.find(job.id()).state()).isEqualTo(RegradeJob.State.READY);
        assertThat(regrades.find(job.id()).judged()).isEqualTo(3);
        assertThat(row(job, zoes, RegradePolicy.EXACT)).satisfies(row -> {
            assertThat(row.before().points()).isEqualByComparingTo("0");
            assertThat(row.now().orElseThrow().points()).isEqualByComparingTo("100");
            assertThat(row.difference()).isEqualByComparingTo("100");
            assertThat(row.flipped()).extracting(RegradeRow.Flip::check).containsExactly("moved", "unharmed", "empty");
            assertThat(row.diverged()).isEmpty();
            assertThat(row.applies()).isTrue();
        });
        assertThat(row(job, adams, RegradePolicy.EXACT).difference()).isZero();
        assertThat(row(job, bos, RegradePolicy.EXACT).difference()).isEqualByComparingTo("-10");
        assertThat(row(job, bos, RegradePolicy.RAISE_ONLY).applies()).isFalse();
        assertThat(points(zoes)).isZero();
        assertThat(room.assignments.find(assignment.id()).lab().revision()).isEqualTo(1);
    }

    @Test
    void raisingOnlyLowersNobodyAndSaysWhyToWhomItConcerns() {
        var job = ready();
        var done = (RegradeResult.Done) regrades.publish(job.id(), RegradePolicy.RAISE_ONLY, "HV03 is right as well.");
        assertThat(done.changed()).isEqualTo(1);
        assertThat(points(zoes)).isEqualByComparingTo("100");
        assertThat(points(adams)).isEqualByComparingTo("100");
        assertThat(points(bos)).isEqualByComparingTo("60");
        assertThat(room.assignments.find(assignment.id()).lab().revision()).isEqualTo(2);
        assertThat(regrades.publish(job.id(), RegradePolicy.EXACT, "Again.")).isInstanceOf(RegradeResult.Refused.class);

        room.gradebook.release(assignment.id());
        room.accounts.actAs(zoe);
        assertThat(room.gradebook.history(zoes))
                .filteredOn(entry -> entry.what() == AuditKind.REGRADE_PUBLISHED)
                .extracting(AuditEntry::was, AuditEntry::became, AuditEntry::reason)
                .containsExactly(
                        tuple("r1", "r2, raise only, 2 attempts", "HV03 is right as well."),
                        tuple("0 points", "100 points", "HV03 is right as well."));
    }

    @Test
    void exactlyMeansExactlyAndUndoingBringsBackWhatWas() {
        var job = ready();
        assertThat(regrades.publish(job.id(), RegradePolicy.EXACT, "")).isInstanceOf(RegradeResult.Refused.class);
        regrades.publish(job.id(), RegradePolicy.EXACT, "As agreed.");
        assertThat(points(zoes)).isEqualByComparingTo("100");
        assertThat(points(bos)).isEqualByComparingTo("50");

        var undone = (RegradeResult.Done) regrades.undo(job.id(), "The revision was wrong.");
        assertThat(undone.job().state()).isEqualTo(RegradeJob.State.UNDONE);
        assertThat(undone.changed()).isEqualTo(2);
        assertThat(points(zoes)).isZero();
        assertThat(points(bos)).isEqualByComparingTo("60");
        assertThat(room.assignments.find(assignment.id()).lab()).isEqualTo(assignment.lab());
        assertThat(regrades.undo(job.id(), "Again.")).isInstanceOf(RegradeResult.Refused.class);
        assertThat(room.audit.verify(room.theClass().course())).isInstanceOf(AuditCheck.Whole.class);
    }

    @Test
    void oneRegradeStandsOnAnotherAndOnlyTheLastIsUndone() {
        var first = ready();
        regrades.publish(first.id(), RegradePolicy.EXACT, "As agreed.");
        room.accounts.clock.pass(Duration.ofMinutes(1));
        var second = begun(assignment.lab().hash());
        room.work();
        var policy = new RegradePolicy(RegradePolicy.Kind.EXACT, List.of("unharmed"), List.of());
        regrades.publish(second.id(), policy, "Back to the first, and nobody harmed anything.");
        assertThat(points(zoes)).isEqualByComparingTo("20");
        assertThat(points(bos)).isEqualByComparingTo("60");
        assertThat(regrades.undo(first.id(), "Hm.")).isInstanceOf(RegradeResult.Refused.class);
        regrades.undo(second.id(), "Hm.");
        assertThat(points(bos)).isEqualByComparingTo("50");
        regrades.undo(first.id(), "Hm.");
        assertThat(points(bos)).isEqualByComparingTo("60");
    }

    @Test
    void aMarkStaysAndIsFlaggedWhereTheMachineChangedItsMind() {
        mark(bos, "unharmed", "18");
        mark(bos, "moved", "39");
        var job = ready();
        assertThat(row(job, bos, RegradePolicy.EXACT).byHand()).isTrue();
        assertThat(row(job, bos, RegradePolicy.EXACT).difference()).isZero();
        regrades.publish(job.id(), RegradePolicy.RAISE_ONLY, "HV03 is right as well.");
        var sheet = room.gradebook.sheet(bos).sheet();
        assertThat(sheet.points()).isEqualByComparingTo("57");
        assertThat(sheet.check("unharmed").orElseThrow().needsLook()).isTrue();
        assertThat(sheet.check("moved").orElseThrow().needsLook()).isFalse();
        assertThat(room.gradebook.rows(assignment.id()))
                .filteredOn(GradeRow::needsLook)
                .extracting(row -> row.learner().person().name())
                .containsExactly("Bo");
    }

    @Test
    void aCheckIsGivenToAllOrCountsForNobody() {
        var job = ready();
        var given = new RegradePolicy(RegradePolicy.Kind.RAISE_ONLY, List.of("empty"), List.of());
        assertThat(row(job, bos, given).now().orElseThrow().points()).isEqualByComparingTo("100");
        var left = new RegradePolicy(RegradePolicy.Kind.EXACT, List.of(), List.of("empty"));
        assertThat(row(job, bos, left).now().orElseThrow()).satisfies(sheet -> {
            assertThat(sheet.points()).isEqualByComparingTo("50");
            assertThat(sheet.possible()).isEqualByComparingTo("70");
        });
        regrades.publish(job.id(), left, "Nobody could know.");
        // 50 of 70, on the scale of the 120 that the assignment is worth
        assertThat(room.gradebook.rows(assignment.id()).get(1).points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("85.71"));
    }

    @Test
    void whatGoesAnotherWayKeepsItsResult() {
        var job = begun(taught.elsewhere());
        room.work();
        assertThat(regrades.find(job.id()).diverged()).isEqualTo(3);
        assertThat(regrades.rows(job.id(), RegradePolicy.EXACT))
                .allMatch(row -> row.diverged().isPresent() && !row.applies());
        var done = (RegradeResult.Done) regrades.publish(job.id(), RegradePolicy.EXACT, "Let us see.");
        assertThat(done.changed()).isZero();
        assertThat(points(bos)).isEqualByComparingTo("60");
    }

    @Test
    void aRegradeThatIsThrownAwayLeavesNothingAndAnotherMayBegin() {
        var job = begun();
        assertThat(regrades.dryRun(assignment.id(), job.lab().hash())).isInstanceOf(RegradeResult.Refused.class);
        assertThat(regrades.discard(job.id())).isInstanceOf(RegradeResult.Done.class);
        room.work();
        assertThat(regrades.find(job.id()).state()).isEqualTo(RegradeJob.State.DISCARDED);
        assertThat(regrades.find(job.id()).judged()).isZero();
        assertThat(regrades.discard(job.id())).isInstanceOf(RegradeResult.Refused.class);
        assertThat(regrades.dryRun(assignment.id(), job.lab().hash())).isInstanceOf(RegradeResult.Begun.class);
        assertThat(regrades.of(assignment.id())).hasSize(2);
    }

    @Test
    void aRestartGoesOnWhereItWasCutOff() {
        var job = begun();
        room.background.clear();
        new RegradeRunner(room.regradeTables, room.bench.regrader, room.bench.labs, Runnable::run).resume();
        assertThat(regrades.find(job.id()).state()).isEqualTo(RegradeJob.State.READY);
        assertThat(regrades.find(job.id()).judged()).isEqualTo(3);
    }

    @Test
    void revisionsOfOtherLabsAndRegradesOfOtherPeopleDoNotExist() {
        assertThat(regrades.dryRun(assignment.id(), "no-such-hash")).isInstanceOf(RegradeResult.Refused.class);
        var job = ready();
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> regrades.find(job.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.of(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.revisions(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.dryRun(assignment.id(), job.lab().hash()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.rows(job.id(), RegradePolicy.EXACT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.publish(job.id(), RegradePolicy.EXACT, "Mine."))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.discard(job.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> regrades.undo(job.id(), "Mine.")).isInstanceOf(AccessDeniedException.class);
    }

    private AttemptId done(List<String> lines) {
        var attempt = ((StartResult.At) room.assignments.start(assignment.id())).attempt();
        room.bench.play(attempt, lines);
        room.bench.handIn(attempt);
        return attempt;
    }

    private RegradeJob begun() {
        room.bench.offer(taught.revised());
        return begun(regrades.revisions(assignment.id()).getFirst().hash());
    }

    private RegradeJob begun(Lab lab) {
        room.bench.offer(lab);
        return begun(lab.hash());
    }

    private RegradeJob begun(String hash) {
        return switch (regrades.dryRun(assignment.id(), hash)) {
            case RegradeResult.Begun(var job) -> job;
            case RegradeResult.Done _ -> throw new AssertionError();
            case RegradeResult.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private RegradeJob ready() {
        var job = begun();
        room.work();
        return job;
    }

    private RegradeRow row(RegradeJob job, AttemptId attempt, RegradePolicy policy) {
        return regrades.rows(job.id(), policy).stream()
                .filter(row -> row.attempt().id().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal points(AttemptId attempt) {
        return room.gradebook.sheet(attempt).sheet().points();
    }

    private void mark(AttemptId attempt, String check, String points) {
        room.marking.mark(attempt, new MarkGiven(check, new BigDecimal(points), List.of(), "", 0));
    }
}
