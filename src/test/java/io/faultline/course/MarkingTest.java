package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.Person;
import io.faultline.grading.Verdict;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

class MarkingTest {

    private static final String TEXT = "explained";
    private static final String MOVED = "moved";

    private final CourseRoom room = new CourseRoom().started();
    private final Marking marking = room.marking;
    private final Person zoe = room.learners("Zoë").getFirst();
    private final Assignment assignment = room.assign(room.plan());
    private final AttemptId attempt = attempt(1);

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void aMarkKeepsWhatTheMachineSaidThen() {
        var done = done(mark(MOVED, "12.5", "Nearly.", 0));
        assertThat(room.marks.marks(attempt)).singleElement().satisfies(mark -> {
            assertThat(mark.points()).isEqualByComparingTo("12.5");
            assertThat(mark.rubric()).containsExactly("names-host", "says-why");
            assertThat(mark.autoThen())
                    .hasValueSatisfying(then -> assertThat(then).isEqualByComparingTo("30"));
            assertThat(mark.grader()).isEqualTo("instructor");
            assertThat(mark.version()).isEqualTo(done);
        });
        assertThat(room.audited(AuditKind.MARK_GIVEN)).singleElement().satisfies(entry -> {
            assertThat(entry.about()).isEqualTo(AuditSubject.of(assignment.id(), zoe.id(), attempt, MOVED));
            assertThat(entry.became()).isEqualTo("12.5 points: Nearly.");
        });
    }

    @Test
    void aMarkIsChangedByWhoSawItAndByNobodyElse() {
        long first = done(mark(TEXT, "10", "Good.", 0));
        room.accounts.clock.pass(Duration.ofMinutes(1));
        assertThat(mark(TEXT, "5", "Bad.", 0))
                .isInstanceOfSatisfying(
                        MarkResult.Conflict.class,
                        conflict -> assertThat(conflict.theirs()).hasValueSatisfying(theirs -> {
                            assertThat(theirs.words()).isEqualTo("Good.");
                            assertThat(theirs.version()).isEqualTo(first);
                        }));
        long second = done(mark(TEXT, "15", "Very good.", first));
        assertThat(second).isGreaterThan(first);
        assertThat(mark(TEXT, "5", "Bad.", first)).isInstanceOf(MarkResult.Conflict.class);
        assertThat(room.marks.mark(attempt, TEXT).map(ManualMark::comment)).contains("Very good.");
        assertThat(room.audited(AuditKind.MARK_GIVEN)).hasSize(2);
    }

    @Test
    void anOverrideIsGivenWithAReasonAndTakenBackWithOne() {
        long version = done(marking.override(attempt, over(MOVED, "40", "The text was misleading.", 0)));
        long total = done(marking.override(attempt, over("", "77", "Agreed in the appeal.", 0)));
        assertThat(room.marks.override(attempt, MOVED).map(GradeOverride::version))
                .contains(version);
        assertThat(room.marks.override(attempt, "").flatMap(GradeOverride::autoThen))
                .hasValueSatisfying(then -> assertThat(then).isEqualByComparingTo("30"));
        assertThat(marking.override(attempt, over("", "78", "Again.", version)))
                .isInstanceOfSatisfying(
                        MarkResult.Conflict.class,
                        conflict -> assertThat(conflict.theirs().orElseThrow().version())
                                .isEqualTo(total));

        assertThat(marking.takeBack(attempt, MOVED, "")).isInstanceOf(MarkResult.Refused.class);
        assertThat(marking.takeBack(attempt, MOVED, "A mistake of mine.")).isEqualTo(new MarkResult.Done(0));
        assertThat(room.marks.overrides(attempt)).singleElement().matches(GradeOverride::isTotal);
        assertThat(room.audited(AuditKind.OVERRIDE_TAKEN_BACK)).singleElement().satisfies(entry -> {
            assertThat(entry.was()).isEqualTo("40 points");
            assertThat(entry.reason()).isEqualTo("A mistake of mine.");
        });
    }

    @Test
    void whoSawAnOverrideThatIsGoneIsTold() {
        long version = done(marking.override(attempt, over(MOVED, "40", "The text was misleading.", 0)));
        marking.takeBack(attempt, MOVED, "A mistake of mine.");
        assertThat(marking.override(attempt, over(MOVED, "39", "Hm.", version)))
                .isEqualTo(new MarkResult.Conflict(Optional.empty()));
        done(marking.override(attempt, over(MOVED, "38", "Now.", 0)));
        assertThat(marking.override(attempt, over(MOVED, "39", "Hm.", version)))
                .isInstanceOf(MarkResult.Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({
        "moved, -1, It is worth 0 to 40 points.",
        "moved, 40.5, It is worth 0 to 40 points.",
        "moved, 1.005, Points have at most two decimals.",
        "unknown, 1, There is no such check."
    })
    void pointsStayWithinTheCheck(String check, String points, String why) {
        assertThat(mark(check, points, "", 0)).isEqualTo(new MarkResult.Refused(why));
        assertThat(marking.override(attempt, over(check, points, "Because.", 0)))
                .isEqualTo(new MarkResult.Refused(why));
    }

    @Test
    void nothingIsOverriddenWithoutAReason() {
        assertThat(marking.override(attempt, over(MOVED, "1", " ", 0)))
                .isEqualTo(new MarkResult.Refused("Please say why."));
        assertThat(marking.override(attempt, over("", "101", "Bonus", 0)))
                .isEqualTo(new MarkResult.Refused("It is worth 0 to 100 points."));
        assertThat(room.audited()).doesNotContain(AuditKind.CHECK_OVERRIDDEN, AuditKind.TOTAL_OVERRIDDEN);
    }

    @Test
    void theCommentsLastGivenForACheckComeBackEachOnce() {
        var second = attempt(2);
        mark(TEXT, "1", "Names the host, and not why.", 0);
        room.accounts.clock.pass(Duration.ofMinutes(1));
        marking.mark(second, given(TEXT, "2", "Well said.", 0));
        marking.mark(second, given(MOVED, "2", "Of another check.", 0));
        var third = attempt(3);
        room.accounts.clock.pass(Duration.ofMinutes(1));
        marking.mark(third, given(TEXT, "2", "Names the host, and not why.", 0));
        assertThat(marking.comments(assignment.id(), TEXT))
                .containsExactly("Names the host, and not why.", "Well said.");
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> marking.comments(assignment.id(), TEXT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWholeAssignmentIsGradedWithoutAnyAttempt() {
        var adam = room.learners("Adam").getFirst();
        var given = OverrideGiven.total(new BigDecimal("64"), "Sat the exam on paper.", 0);
        long version = done(room.awards.give(assignment.id(), adam.id(), given));
        assertThat(room.awardTable.of(assignment.id(), adam.id()).map(GradeOverride::version))
                .contains(version);
        assertThat(room.awards.give(assignment.id(), adam.id(), given)).isInstanceOf(MarkResult.Conflict.class);
        assertThat(room.awards.takeBack(assignment.id(), adam.id(), "It was somebody else."))
                .isEqualTo(new MarkResult.Done(0));
        assertThat(room.awardTable.of(assignment.id())).isEmpty();
        assertThat(room.audit.verify(room.theClass().course())).isInstanceOf(AuditCheck.Whole.class);
    }

    @Test
    void attemptsOfOtherPeoplesLearnersDoNotExist() {
        var total = OverrideGiven.total(BigDecimal.ONE, "Because.", 0);
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> mark(MOVED, "1", "", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> marking.override(attempt, total)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> marking.takeBack(attempt, "", "Because.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.awards.give(assignment.id(), zoe.id(), total))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.awards.takeBack(assignment.id(), zoe.id(), "Because."))
                .isInstanceOf(AccessDeniedException.class);
        room.atTheDesk();
        assertThatThrownBy(() -> marking.override(new AttemptId(999), total)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.awards.give(
                        assignment.id(), room.accounts.current.require().id(), total))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AttemptId attempt(int number) {
        return room.judged(
                assignment,
                zoe,
                number,
                List.of(
                        new CheckResult(MOVED, Verdict.State.PARTLY, 30, 40),
                        new CheckResult(TEXT, Verdict.State.WAITING, 0, 20)));
    }

    private MarkResult mark(String check, String points, String comment, long version) {
        return marking.mark(attempt, given(check, points, comment, version));
    }

    private static MarkGiven given(String check, String points, String comment, long version) {
        return new MarkGiven(check, new BigDecimal(points), List.of("names-host", "says-why"), comment, version);
    }

    private static OverrideGiven over(String check, String points, String reason, long version) {
        return new OverrideGiven(check, new BigDecimal(points), reason, version);
    }

    private static long done(MarkResult result) {
        return ((MarkResult.Done) result).version();
    }
}
