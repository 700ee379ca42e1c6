package io.faultline.ui.course.live;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.account.Role;
import io.faultline.course.Member;
import io.faultline.course.Presence;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Three learners of a class, and attempts of theirs at a lab of four steps that takes twenty minutes.
final class Learners {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final int MINUTES = 20;
    static final Person ADA = new Person(new PersonId(2), "Ada", Role.LEARNER);
    static final Person BO = new Person(new PersonId(3), "Bo", Role.LEARNER);
    static final Person CY = new Person(new PersonId(4), "Cy", Role.LEARNER);
    static final List<Member> ROSTER = List.of(member(ADA), member(BO), member(CY));

    private Learners() {}

    /// Here since so many minutes, with no check changed for as many as are said.
    static Presence here(Person who, int sinceMinutes, int idleMinutes, int stepsDone) {
        return at(who, Optional.of(ago(sinceMinutes)), NOW, idleMinutes, stepsDone);
    }

    static Presence away(Person who, int minutes) {
        return at(who, Optional.empty(), ago(minutes), minutes, 1);
    }

    static Presence free(Person who) {
        return new Presence(
                who.id(),
                new AttemptId(who.id().value() * 100),
                "Four nodes on a SAN",
                "",
                ago(9),
                NOW,
                Optional.of(ago(9)),
                Optional.empty());
    }

    static Room room(Presence... presences) {
        return Room.of(ROSTER, List.of(presences), _ -> MINUTES, Room.STUCK_FIRST, NOW);
    }

    static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    private static Presence at(
            Person who, Optional<Instant> hereSince, Instant lastSeen, int idleMinutes, int stepsDone) {
        var id = new AttemptId(who.id().value());
        var standing = new Standing(
                id,
                who.id(),
                "Patch a host",
                Mode.GUIDED,
                "hash",
                ago(60),
                lastSeen,
                hereSince.isPresent(),
                Optional.empty(),
                10,
                95,
                0,
                0,
                false,
                stepsDone,
                4,
                "Pause and drain",
                ago(idleMinutes));
        return new Presence(who.id(), id, "Patch a host", "patch", ago(60), lastSeen, hereSince, Optional.of(standing));
    }

    private static Member member(Person person) {
        return new Member(person, ago(90));
    }
}
