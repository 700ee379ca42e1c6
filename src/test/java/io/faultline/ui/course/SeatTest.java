package io.faultline.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.Member;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Sitting;
import io.faultline.workbench.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Person ADA = new Person(new PersonId(2), "Ada", Role.LEARNER);
    private static final Person BO = new Person(new PersonId(3), "Bo", Role.LEARNER);
    private static final Person CY = new Person(new PersonId(4), "Cy", Role.LEARNER);
    private static final List<Member> ROSTER = List.of(member(ADA), member(BO), member(CY));

    @Test
    void whoeverIsHereComesFirstAndWhoeverNeverCameLast() {
        var seats = Seat.of(ROSTER, List.of(sitting(CY, 1, 0, true), sitting(BO, 2, 20, false)), NOW);
        assertThat(seats).extracting(seat -> seat.who().name()).containsExactly("Cy", "Bo", "Ada");
        assertThat(seats).extracting(Seat::seen).containsExactly("now", "20 min ago", "");
    }

    @Test
    void ofSeveralAttemptsTheOneThatIsWatchedCounts() {
        var seats = Seat.of(ROSTER, List.of(sitting(ADA, 7, 1, false), sitting(ADA, 8, 5, true)), NOW);
        assertThat(seats.getFirst().attempt()).contains(new AttemptId(8));
    }

    @Test
    void peopleOfOtherClassesAreNotSeated() {
        var other = new Person(new PersonId(9), "Else", Role.LEARNER);
        assertThat(Seat.of(ROSTER, List.of(sitting(other, 1, 0, true)), NOW))
                .hasSize(3)
                .noneMatch(Seat::here);
    }

    @Test
    void aSecondLaterTheSeatsLookTheSame() {
        var sittings = List.of(sitting(ADA, 1, 20, false));
        assertThat(Seat.of(ROSTER, sittings, NOW.plusSeconds(1))).isEqualTo(Seat.of(ROSTER, sittings, NOW));
    }

    private static Member member(Person person) {
        return new Member(person, NOW.minus(Duration.ofMinutes(90)));
    }

    private static Sitting sitting(Person who, long attempt, long minutesAgo, boolean present) {
        return new Sitting(
                who,
                new AttemptRow(
                        new AttemptId(attempt),
                        who.id(),
                        new Task.FreeBench("four-nodes-san"),
                        "Four nodes on a SAN",
                        NOW.minus(Duration.ofMinutes(60)),
                        NOW.minus(Duration.ofMinutes(minutesAgo)),
                        present,
                        Optional.empty(),
                        Mode.GUIDED,
                        Optional.empty()));
    }
}
