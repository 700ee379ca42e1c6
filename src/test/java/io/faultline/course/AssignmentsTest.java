package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class AssignmentsTest {

    private final CourseRoom room = new CourseRoom().started();
    private final Assignments assignments = room.assignments;
    private final ClassId id = room.theClass().id();

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void anAssignmentPinsTheLabAsItIsOfferedNow() {
        var made = room.assign(room.plan());
        assertThat(made.title()).isEqualTo("Patch a host without downtime");
        assertThat(made.lab().hash()).hasSize(64);
        assertThat(made.lab().possible()).isEqualTo(100);
        assertThat(made.attempts()).isEqualTo(new AttemptRule(3, List.of(1.0, 0.8)));
        assertThat(made.late()).isEqualTo(new LateRule.PerDay(10));
        assertThat(made.isReleased()).isFalse();
        assertThat(assignments.of(id)).containsExactly(made);
        assertThat(assignments.find(made.id())).isEqualTo(made);
        assertThat(room.audited()).containsExactly(AuditKind.ASSIGNMENT_CREATED);
    }

    @Test
    void whatCannotBeAssignedIsRefusedInWords() {
        var now = room.accounts.clock.instant();
        assertThat(refusal(plan("no-such-lab", "", Mode.ASSISTED, Dates.from(now))))
                .isEqualTo("There is no lab of this name.");
        assertThat(refusal(plan(CourseRoom.LAB, "t".repeat(121), Mode.ASSISTED, Dates.from(now))))
                .contains("120 characters");
        assertThat(refusal(plan(CourseRoom.LAB, "", Mode.ASSISTED, Dates.of(now, now, now.plusSeconds(9)))))
                .isEqualTo("It is due before it opens.");
        assertThat(refusal(
                        plan(CourseRoom.LAB, "", Mode.ASSISTED, Dates.of(now, now.plusSeconds(9), now.plusSeconds(8)))))
                .isEqualTo("It closes before it is due.");
        assertThat(assignments.of(id)).isEmpty();
    }

    @Test
    void newDatesHoldAtOnceAndAreAudited() {
        var made = room.assign(room.plan());
        var dates = Dates.from(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(assignments.changeDates(made.id(), dates))
                .isInstanceOfSatisfying(
                        AssignmentResult.Done.class,
                        done -> assertThat(done.assignment().dates()).isEqualTo(dates));
        assertThat(room.audited(AuditKind.DATES_CHANGED)).singleElement().satisfies(entry -> {
            assertThat(entry.was()).startsWith("opens 2026-11-02T08:00:00Z, due 2026-11-03T08:00:00Z, closes");
            assertThat(entry.became()).isEqualTo("opens 2027-01-01T00:00:00Z");
        });
    }

    @Test
    void anAllowanceShiftsDueAndCloseAndTheAttemptsOfOneLearner() {
        var people = room.learners("Zoë", "Adam");
        var made = room.assign(room.plan());
        var more = new Allowance(people.getFirst().id(), 90, Optional.of(0), "She was ill.");
        assertThat(assignments.allow(made.id(), more)).isInstanceOf(AssignmentResult.Done.class);
        assertThat(assignments.allowances(made.id())).containsExactly(more);
        assertThat(made.datesFor(Optional.of(more)))
                .isEqualTo(new Dates(
                        made.dates().opensAt(),
                        made.dates().dueAt().map(due -> due.plus(Duration.ofMinutes(90))),
                        made.dates().closesAt().map(close -> close.plus(Duration.ofMinutes(90)))));
        assertThat(made.attemptsFor(Optional.of(more)).allows(99)).isTrue();

        assignments.withdraw(made.id(), people.getFirst().id());
        assertThat(assignments.allowances(made.id())).isEmpty();
        assertThat(room.audited(AuditKind.ALLOWANCE_TAKEN_BACK))
                .singleElement()
                .satisfies(entry -> assertThat(entry.was()).isEqualTo("90 more minutes, any number of attempts"));
        assignments.withdraw(made.id(), people.getFirst().id());
        assertThat(room.audited(AuditKind.ALLOWANCE_TAKEN_BACK)).hasSize(1);
    }

    @Test
    void anAllowanceNeedsAReasonAndSomebodyOfTheClass() {
        var zoe = room.learners("Zoë").getFirst().id();
        var made = room.assign(room.plan());
        assertThat(assignments.allow(made.id(), new Allowance(zoe, 5, Optional.empty(), " ")))
                .isEqualTo(new AssignmentResult.Refused("Please say why."));
        assertThat(assignments.allow(made.id(), new Allowance(zoe, -5, Optional.empty(), "Why not")))
                .isInstanceOf(AssignmentResult.Refused.class);
        var stranger = new Allowance(room.accounts.instructor("Ines").id(), 5, Optional.empty(), "Why not");
        room.atTheDesk();
        assertThatThrownBy(() -> assignments.allow(made.id(), stranger)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLearnerSeesWhatTheirClassIsGivenWithTheDatesThatHoldForThem() {
        var joined =
                (JoinResult.Joined) room.joining.join(room.theClass().code().printed(), "Zoë", "10.0.0.1");
        var zoe = joined.admission().person().id();
        var made = room.assign(room.plan());
        assignments.allow(made.id(), new Allowance(zoe, 60, Optional.of(5), "She was ill."));
        room.accounts.actAs(joined.admission());
        assertThat(assignments.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.className()).isEqualTo("First class");
            assertThat(mine.dates().dueAt()).contains(Instant.parse("2026-11-03T09:00:00Z"));
            assertThat(mine.rule().most()).isEqualTo(5);
        });
        room.atTheDesk();
        leave(zoe);
        room.accounts.actAs(joined.admission());
        assertThat(assignments.mine()).isEmpty();
    }

    @Test
    void onlyTheirOwnAssignmentsAreSomebodysToChange() {
        var zoe = room.learners("Zoë").getFirst().id();
        var made = room.assign(room.plan()).id();
        var more = new Allowance(zoe, 5, Optional.empty(), "Why not");
        var plan = room.plan();
        room.accounts.instructor("Ines");
        assertThatThrownBy(() -> assignments.create(id, plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.changeDates(made, plan.dates())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.linkCanvas(made, "7")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.allow(made, more)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.withdraw(made, zoe)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.of(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.find(made)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignments.allowances(made)).isInstanceOf(AccessDeniedException.class);
        assertThat(assignments.mine()).isEmpty();
    }

    @Test
    void canvasKnowsAnAssignmentByANumber() {
        var made = room.assign(room.plan()).id();
        assertThat(assignments.linkCanvas(made, "seventy")).isInstanceOf(AssignmentResult.Refused.class);
        assertThat(assignments.linkCanvas(made, " 4711 "))
                .isInstanceOfSatisfying(
                        AssignmentResult.Done.class,
                        done -> assertThat(done.assignment().canvasId()).isEqualTo("4711"));
    }

    private void leave(PersonId learner) {
        room.rosters.apply(room.rosters.preview(id, ""), new RosterChoices(Map.of(), Set.of(learner)));
    }

    private String refusal(AssignmentPlan plan) {
        return ((AssignmentResult.Refused) assignments.create(id, plan)).why();
    }

    private static AssignmentPlan plan(String lab, String title, Mode mode, Dates dates) {
        return new AssignmentPlan(
                lab,
                title,
                mode,
                dates,
                AttemptRule.ONCE,
                new LateRule.NotAccepted(),
                SeedKind.SAME_FOR_ALL,
                BigDecimal.ONE);
    }
}
