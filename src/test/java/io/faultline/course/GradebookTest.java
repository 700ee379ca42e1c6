package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

/// Real attempts at a small lab, from the first line to the released grade.
class GradebookTest {

    private final TaughtLab taught;
    private final CourseRoom room;

    GradebookTest(@TempDir Path folder) {
        taught = new TaughtLab(folder);
        room = new CourseRoom(taught.library()).started();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void theSheetSaysOfAnAttemptWhatTheMachineSays() {
        var assignment = given(Mode.ASSISTED);
        room.learner("Zoë");
        var attempt = done(assignment, TaughtLab.ALL);
        room.atTheDesk();
        var sheet = room.gradebook.sheet(attempt).sheet();
        var standing = room.bench.standings.of(List.of(attempt)).getFirst();
        assertThat(sheet.points()).isEqualByComparingTo("100").isEqualByComparingTo(String.valueOf(standing.earned()));
        assertThat(sheet.possible()).isEqualByComparingTo("120");
        assertThat(sheet.waiting()).isEqualByComparingTo("20");
        assertThat(sheet.check("explained").orElseThrow().result().answer()).isEqualTo("It was copied while it ran.");
    }

    @Test
    void houseRulesAndHintsAreLinesOfTheirOwn() {
        var assignment = given(Mode.ASSISTED);
        room.learner("Zoë");
        var attempt = started(assignment);
        room.bench.hint(attempt, "move", 1);
        room.bench.play(attempt, List.of("Stop-VM DC01 -TurnOff", "Move-ClusterVirtualMachineRole SQL01 HV02"));
        room.bench.handIn(attempt);
        room.atTheDesk();
        var sheet = room.gradebook.sheet(attempt).sheet();
        assertThat(sheet.lines())
                .filteredOn(line -> line.kind() == GradeLine.Kind.DEDUCTION)
                .extracting(GradeLine::words)
                .containsExactly("House rule: No machine is turned off.", "Hint 1 of step move");
        assertThat(sheet.points()).isEqualByComparingTo("25");
        assertThat(room.gradebook.rows(assignment.id()).getFirst().points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("25"));
    }

    @Test
    void theGradebookHasALineForEverybodyAndCountsTheirBestAttempt() {
        var assignment = given(Mode.ASSISTED);
        room.learner("Zoë");
        done(assignment, TaughtLab.ALL);
        var second = started(assignment);
        room.bench.play(second, TaughtLab.MOVE);
        room.learner("Adam");
        room.atTheDesk();
        var rows = room.gradebook.rows(assignment.id());
        assertThat(rows).extracting(row -> row.learner().person().name()).containsExactly("Adam", "Zoë");
        assertThat(rows.getFirst().points()).isEmpty();
        assertThat(rows.getLast()).satisfies(row -> {
            assertThat(row.attempts()).isEqualTo(2);
            assertThat(row.counting().map(grade -> grade.attempt().number())).contains(1);
            assertThat(row.latest().map(grade -> grade.attempt().id())).contains(second);
            assertThat(row.latest().orElseThrow().standing().stepsDone()).isEqualTo(1);
            assertThat(row.points())
                    .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("100"));
            assertThat(row.waiting()).isEqualByComparingTo("20");
        });
        assertThat(room.gradebook.attempts(
                        assignment.id(), rows.getLast().learner().person().id()))
                .extracting(grade -> grade.sheet().points().intValue())
                .containsExactly(100, 48);
    }

    @Test
    void aGradeThatAPersonSetGoesBeforeAllAttempts() {
        var assignment = given(Mode.ASSISTED);
        var zoe = room.learner("Zoë").person();
        done(assignment, TaughtLab.ALL);
        room.atTheDesk();
        room.awards.give(assignment.id(), zoe.id(), OverrideGiven.total(new BigDecimal("12"), "She copied.", 0));
        assertThat(room.gradebook.rows(assignment.id()).getFirst().points()).contains(new BigDecimal("12.00"));
        room.awards.takeBack(assignment.id(), zoe.id(), "She did not.");
        assertThat(room.gradebook.rows(assignment.id()).getFirst().points())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("100"));
    }

    @Test
    void inPracticeALearnerSeesTheMachineAtOnceAndPeopleAfterTheRelease() {
        var assignment = given(Mode.ASSISTED);
        var zoe = room.learner("Zoë");
        var attempt = started(assignment);
        assertThat(room.gradebook.mine(attempt)).isInstanceOf(MyGrade.NotYet.class);
        finish(attempt, TaughtLab.ALL);
        marked(attempt, "15");

        room.accounts.actAs(zoe);
        assertThat(room.gradebook.mine(attempt)).isInstanceOfSatisfying(MyGrade.Seen.class, seen -> {
            assertThat(seen.whole()).isFalse();
            assertThat(seen.grade().sheet().points()).isEqualByComparingTo("100");
            assertThat(seen.grade().sheet().check("explained").orElseThrow().mark())
                    .isEmpty();
        });
        assertThat(room.gradebook.history(attempt)).isEmpty();

        room.atTheDesk();
        room.gradebook.release(assignment.id());
        room.accounts.actAs(zoe);
        assertThat(room.gradebook.mine(attempt)).isInstanceOfSatisfying(MyGrade.Seen.class, seen -> {
            assertThat(seen.whole()).isTrue();
            assertThat(seen.grade().sheet().points()).isEqualByComparingTo("115");
        });
        assertThat(room.gradebook.history(attempt))
                .extracting(AuditEntry::what)
                .containsExactly(AuditKind.ASSIGNMENT_CREATED, AuditKind.MARK_GIVEN, AuditKind.RELEASED);
    }

    @Test
    void ofAnExamNothingIsSeenBeforeTheReleaseAndNothingAfterItIsTakenBack() {
        var assignment = given(Mode.EXAM);
        var zoe = room.learner("Zoë");
        var attempt = done(assignment, TaughtLab.ALL);
        assertThat(room.gradebook.mine(attempt)).isInstanceOf(MyGrade.NotYet.class);
        var givens = new GivenAttempts(room.accounts.database.sql());
        assertThat(givens.of(List.of(attempt))).containsExactly(attempt);
        assertThat(givens.isWithheld(attempt)).isTrue();
        room.atTheDesk();
        assertThat(room.gradebook.release(assignment.id()))
                .isInstanceOfSatisfying(
                        ReleaseResult.Done.class,
                        done -> assertThat(done.waiting()).isEqualTo(1));
        assertThat(room.gradebook.release(assignment.id())).isInstanceOf(ReleaseResult.Refused.class);
        room.accounts.actAs(zoe);
        assertThat(room.gradebook.mine(attempt)).isInstanceOf(MyGrade.Seen.class);
        assertThat(givens.isWithheld(attempt)).isFalse();

        room.atTheDesk();
        assertThat(room.gradebook.takeBackRelease(assignment.id(), "")).isInstanceOf(ReleaseResult.Refused.class);
        assertThat(room.gradebook.takeBackRelease(assignment.id(), "A rubric was wrong."))
                .isInstanceOf(ReleaseResult.Done.class);
        room.accounts.actAs(zoe);
        assertThat(room.gradebook.mine(attempt)).isInstanceOf(MyGrade.NotYet.class);
        assertThat(room.gradebook.history(attempt)).isEmpty();
        room.atTheDesk();
        assertThat(room.audited()).endsWith(AuditKind.RELEASED, AuditKind.RELEASE_TAKEN_BACK);
    }

    @Test
    void aLearnerSeesNobodyElsesGrade() {
        var assignment = given(Mode.ASSISTED);
        room.learner("Zoë");
        var attempt = done(assignment, TaughtLab.ALL);
        room.learner("Adam");
        assertThatThrownBy(() -> room.gradebook.mine(attempt)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.gradebook.history(attempt)).isInstanceOf(AccessDeniedException.class);
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> room.gradebook.rows(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.gradebook.sheet(attempt)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.gradebook.history(attempt)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.gradebook.queues(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.gradebook.release(assignment.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.exports.grades(room.theClass().id(), ExportShape.CANVAS))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void answersAreReadQuestionByQuestionInAStableOrderWithoutNames() {
        var assignment = given(Mode.ASSISTED);
        var attempts = new ArrayList<AttemptId>();
        for (var name : List.of("Zoë", "Adam", "Bo", "Carl")) {
            room.learner(name);
            attempts.add(done(assignment, TaughtLab.ALL));
        }
        room.learner("Dan");
        started(assignment);
        room.atTheDesk();
        var queue = room.gradebook.queues(assignment.id()).getFirst();
        assertThat(queue.ask()).isEqualTo("Why did nobody notice?");
        assertThat(queue.rubric()).extracting(item -> item.id()).containsExactly("memory", "blackout");
        assertThat(queue.items()).extracting(MarkingQueue.Item::attempt).containsExactlyInAnyOrderElementsOf(attempts);
        assertThat(queue.items())
                .allMatch(item -> item.learner().isEmpty()
                        && item.answer().equals("It was copied while it ran.")
                        && item.at().isPresent());

        marked(queue.items().get(2).attempt(), "20");
        var after = room.gradebook.queues(assignment.id()).getFirst();
        assertThat(after.items())
                .extracting(MarkingQueue.Item::attempt)
                .isEqualTo(
                        queue.items().stream().map(MarkingQueue.Item::attempt).toList());
        assertThat(after.unmarked()).isEqualTo(3);
        room.gradebook.release(assignment.id());
        assertThat(room.gradebook.queues(assignment.id()).getFirst().items())
                .allMatch(item -> item.learner().isPresent());
    }

    @Test
    void gradesLeaveInTheShapeOfAnotherGradebookAndThatIsAudited() {
        var assignment = given(Mode.ASSISTED);
        room.learner("Zoë");
        done(assignment, TaughtLab.ALL);
        room.atTheDesk();
        var id = room.theClass().id();
        room.rosters.apply(room.rosters.preview(id, "Name,Email\nZoë,zoe@example.org\nAdam,"), RosterChoices.NONE);
        var export = room.exports.grades(id, ExportShape.MOODLE_BY_EMAIL);
        assertThat(export.csv().lines())
                .containsExactly("ID number,Username,Email address,Name,A draft", "\"\",,zoe@example.org,Zoë,100.00");
        assertThat(export.leftOut())
                .extracting(member -> member.person().name())
                .containsExactly("Adam");
        assertThat(room.audited(AuditKind.EXPORTED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.became()).isEqualTo("Moodle, by email address"));
    }

    private Assignment given(Mode mode) {
        room.atTheDesk();
        return room.assign(taught.plan(mode, room));
    }

    private AttemptId started(Assignment assignment) {
        return ((StartResult.At) room.assignments.start(assignment.id())).attempt();
    }

    private AttemptId done(Assignment assignment, List<String> lines) {
        var attempt = started(assignment);
        finish(attempt, lines);
        return attempt;
    }

    private void finish(AttemptId attempt, List<String> lines) {
        room.bench.play(attempt, lines);
        room.bench.answer(attempt, "explained", "It was copied while it ran.");
        room.bench.handIn(attempt);
    }

    private void marked(AttemptId attempt, String points) {
        room.atTheDesk();
        var given = new MarkGiven("explained", new BigDecimal(points), List.of("memory"), "Good.", 0);
        assertThat(room.marking.mark(attempt, given)).isInstanceOf(MarkResult.Done.class);
    }
}
