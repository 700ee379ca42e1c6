package io.faultline.ui.course.live;

import static io.faultline.ui.course.live.Learners.ADA;
import static io.faultline.ui.course.live.Learners.BO;
import static io.faultline.ui.course.live.Learners.CY;
import static io.faultline.ui.course.live.Learners.away;
import static io.faultline.ui.course.live.Learners.free;
import static io.faultline.ui.course.live.Learners.here;
import static io.faultline.ui.course.live.Learners.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.workbench.AttemptId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void whoeverIsStuckComesFirstAndTheOneWhoHasWaitedLongestBeforeTheOthers() {
        var room = room(here(ADA, 40, 11, 1), here(BO, 40, 25, 1), here(CY, 40, 2, 1));
        assertThat(room.seats()).extracting(seat -> seat.who().name()).containsExactly("Bo", "Ada", "Cy");
        assertThat(room.seats())
                .extracting(Seat::says)
                .containsExactly("stuck 25 min", "stuck 11 min", "moved on 2 min ago");
        assertThat(room.stuck()).isEqualTo(2);
        assertThat(room.here()).isEqualTo(3);
    }

    @Test
    void nobodyIsStuckBeforeTwiceTheUsualTimeOfAStep() {
        assertThat(room(here(ADA, 40, 9, 1)).stuck()).isZero();
        assertThat(room(here(ADA, 40, 10, 1)).stuck()).isEqualTo(1);
    }

    @Test
    void aLunchBreakMakesNobodyStuck() {
        var room = room(here(ADA, 3, 70, 1));
        assertThat(room.stuck()).isZero();
        assertThat(room.seats().getFirst().says()).isEqualTo("moved on 3 min ago");
    }

    @Test
    void whoeverHasDoneAllStepsIsNotStuck() {
        var room = room(here(ADA, 40, 30, 4));
        assertThat(room.stuck()).isZero();
        assertThat(room.seats().getFirst().says()).isEqualTo("all steps done");
    }

    @Test
    void whoeverIsAwayIsNotStuckAndWhoeverNeverCameStandsLast() {
        var room = room(away(BO, 30), here(CY, 1, 1, 0));
        assertThat(room.seats()).extracting(seat -> seat.who().name()).containsExactly("Cy", "Bo", "Ada");
        assertThat(room.seats())
                .extracting(Seat::says)
                .containsExactly("moved on 1 min ago", "left 30 min ago", "not begun");
        assertThat(room.joined()).isEqualTo(3);
    }

    @Test
    void atAFreeBenchThereAreNoStepsToBeStuckAt() {
        var seat = room(free(ADA)).seats().getFirst();
        assertThat(seat.state()).isEqualTo(Seat.State.HERE);
        assertThat(seat.progress()).isEmpty();
        assertThat(seat.says()).isEqualTo("here, begun 9 min ago");
    }

    @Test
    void ofSeveralAttemptsTheOneThatIsWatchedCounts() {
        var seat = room(away(ADA, 1), free(ADA)).seats().getFirst();
        assertThat(seat.attempt()).contains(new AttemptId(200));
    }

    @Test
    void peopleOfOtherClassesAreNotSeated() {
        var other = new Person(new PersonId(9), "Else", Role.LEARNER);
        assertThat(room(here(other, 1, 1, 1)).here()).isZero();
    }

    @Test
    void aSecondLaterTheRoomLooksTheSame() {
        var presences = List.of(here(ADA, 40, 25, 1), away(BO, 30));
        var later = Room.of(
                Learners.ROSTER, presences, _ -> Learners.MINUTES, Room.STUCK_FIRST, Learners.NOW.plusSeconds(1));
        assertThat(later).isEqualTo(room(presences.get(0), presences.get(1)));
    }

    @Test
    void theChartCountsLearnersByTheStepsBehindThem() {
        assertThat(room(here(ADA, 1, 1, 0), here(BO, 1, 1, 2), here(CY, 1, 1, 2))
                        .bySteps())
                .containsExactly(1, 0, 2, 0, 0);
    }

    @Test
    void attemptsAtDifferentLabsMakeNoChart() {
        assertThat(room(free(ADA), free(BO)).bySteps()).isEmpty();
    }
}
