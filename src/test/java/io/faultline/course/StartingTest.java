package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.account.Admission;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class StartingTest {

    private final CourseRoom room = new CourseRoom().started();
    private final Assignment assignment = room.assign(room.plan());
    private final Admission zoe = room.learner("Zoë");

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void aLearnerBeginsOnTheTermsOfTheAssignmentAndComesBackToTheOpenAttempt() {
        var first = at(start());
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.fresh()).isTrue();
        var attempt = room.bench.workbench.enter(first.attempt());
        assertThat(attempt.mode()).isEqualTo(Mode.ASSISTED);
        assertThat(attempt.title()).isEqualTo(assignment.title());

        var again = at(start());
        assertThat(again.attempt()).isEqualTo(first.attempt());
        assertThat(again.fresh()).isFalse();
        assertThat(room.assignments.mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.open()).map(MyAttempt::id).contains(first.attempt()));
    }

    @Test
    void eachAttemptHasASeedOfItsOwnAndEachLearnerToo() {
        var first = seed(at(start()).attempt());
        handIn();
        var second = seed(at(start()).attempt());
        room.learner("Adam");
        assertThat(List.of(first, second, seed(at(start()).attempt()))).doesNotHaveDuplicates();
    }

    @Test
    void anAssignmentIsNotBegunBeforeItOpensOrAfterItClosed() {
        room.atTheDesk();
        var now = room.accounts.clock.instant();
        var later = now.plus(Duration.ofHours(1));
        room.assignments.changeDates(assignment.id(), Dates.of(later, later.plusSeconds(60), later.plusSeconds(120)));
        room.accounts.actAs(zoe);
        assertThat(start()).isEqualTo(new StartResult.NotYet(later));
        room.accounts.clock.pass(Duration.ofMinutes(62));
        assertThat(start()).isEqualTo(new StartResult.Closed(later.plusSeconds(120)));
    }

    @Test
    void moreTimeForOneLearnerIsForThatLearnerOnly() {
        var closes = closes();
        room.atTheDesk();
        room.assignments.allow(assignment.id(), new Allowance(zoe.person().id(), 60, Optional.empty(), "She was ill."));
        room.accounts.clock.pass(Duration.between(room.accounts.clock.instant(), closes));
        room.accounts.actAs(zoe);
        assertThat(start()).isInstanceOf(StartResult.At.class);
        room.learner("Adam");
        assertThat(start()).isEqualTo(new StartResult.Closed(closes));
    }

    @Test
    void attemptsRunOutAndMoreMayBeAllowed() {
        for (int number = 1; number <= 3; number++) {
            assertThat(at(start()).number()).isEqualTo(number);
            handIn();
        }
        assertThat(start()).isEqualTo(new StartResult.NoneLeft(3));
        room.atTheDesk();
        room.assignments.allow(
                assignment.id(), new Allowance(zoe.person().id(), 0, Optional.of(4), "The server stood still."));
        room.accounts.actAs(zoe);
        assertThat(at(start()).number()).isEqualTo(4);
    }

    @Test
    void whereNothingLateCountsNothingIsBegunAfterItWasDue() {
        room.atTheDesk();
        var now = room.accounts.clock.instant();
        var strict = room.assign(new AssignmentPlan(
                CourseRoom.LAB,
                "",
                Mode.ASSISTED,
                Dates.of(now, now.plusSeconds(60), now.plusSeconds(600)),
                AttemptRule.ONCE,
                new LateRule.NotAccepted(),
                SeedKind.SAME_FOR_ALL,
                BigDecimal.ONE));
        room.accounts.clock.pass(Duration.ofSeconds(61));
        room.accounts.actAs(zoe);
        assertThat(room.assignments.start(strict.id())).isEqualTo(new StartResult.Closed(now.plusSeconds(60)));
    }

    @Test
    void whoeverIsNotInTheClassIsRefusedAsIfTheAssignmentDidNotExist() {
        room.accounts.instructor("Ines");
        assertThatThrownBy(this::start).isInstanceOf(AccessDeniedException.class);
        room.accounts.actAs(zoe);
        assertThatThrownBy(() -> room.assignments.start(new AssignmentId(99)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsOpenWhenItClosesIsHandedInAndCountsAsOfThen() {
        var attempt = at(start()).attempt();
        room.deadlines.collect();
        assertThat(handedIn(attempt)).isEmpty();

        room.accounts.clock.pass(
                Duration.between(room.accounts.clock.instant(), closes()).plusSeconds(20));
        room.deadlines.collect();
        room.bench.commit();
        assertThat(handedIn(attempt)).contains(closes().plusSeconds(20));
        room.atTheDesk();
        assertThat(room.gradebook.sheet(attempt).late().orElseThrow().days()).isEqualTo(6);
        assertThat(room.attempts.closing(room.accounts.clock.instant(), 10)).isEmpty();
    }

    @Test
    void anAttemptThatWeLostGoesOnInItsPlaceAndCostsNothing() {
        var lost = at(start()).attempt();
        room.accounts
                .database
                .sql()
                .sql("update attempt set closed_at = :now, closed_why = 'The simulator has become another one.'")
                .param("now", room.accounts.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var again = at(start());
        assertThat(again.attempt()).isNotEqualTo(lost);
        assertThat(again.number()).isEqualTo(1);
        assertThat(seed(again.attempt())).isEqualTo(seed(lost));
        assertThat(room.assignments.mine().getFirst().tried())
                .extracting(MyAttempt::id)
                .containsExactly(again.attempt());
    }

    @Test
    void whoeverHasMoreTimeIsNotCollectedYet() {
        var attempt = at(start()).attempt();
        room.atTheDesk();
        room.assignments.allow(assignment.id(), new Allowance(zoe.person().id(), 60, Optional.empty(), "She was ill."));
        room.accounts.clock.pass(
                Duration.between(room.accounts.clock.instant(), closes()).plusSeconds(20));
        room.deadlines.collect();
        room.bench.commit();
        assertThat(handedIn(attempt)).isEmpty();
    }

    private Instant closes() {
        return assignment.dates().closesAt().orElseThrow();
    }

    private Optional<Instant> handedIn(AttemptId id) {
        return room.bench.standings.of(List.of(id)).getFirst().handedIn().map(receipt -> receipt.at());
    }

    private StartResult start() {
        return room.assignments.start(assignment.id());
    }

    private void handIn() {
        room.bench.handIn(at(start()).attempt());
    }

    private static StartResult.At at(StartResult result) {
        return (StartResult.At) result;
    }

    private long seed(AttemptId id) {
        return room.accounts
                .database
                .sql()
                .sql("select seed from attempt where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
