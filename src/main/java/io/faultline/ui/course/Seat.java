package io.faultline.ui.course;

import io.faultline.account.Person;
import io.faultline.course.Member;
import io.faultline.ui.shell.Ago;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Sitting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One learner of a class as the screen tells of them. Two equal seats look alike, so nothing need be sent.
///
/// @param joined  how long ago they joined
/// @param doing   the attempt they were last seen in
/// @param begun   how long ago that attempt was begun
/// @param seen    how long ago they were seen in it; "now" while they are there
record Seat(
        Person who, String joined, boolean here, Optional<AttemptId> attempt, String doing, String begun, String seen) {

    /// Those who are here come first, then those seen last, then the order of the roster.
    static List<Seat> of(List<Member> roster, List<Sitting> sittings, Instant now) {
        return roster.stream()
                .map(member -> of(member, latest(member, sittings), now))
                .sorted(Comparator.comparing((Seat seat) -> !seat.here())
                        .thenComparing(seat -> seat.attempt().isEmpty()))
                .toList();
    }

    private static Optional<AttemptRow> latest(Member member, List<Sitting> sittings) {
        return sittings.stream()
                .filter(sitting -> sitting.who().id().equals(member.person().id()))
                .map(Sitting::attempt)
                .max(Comparator.comparing(AttemptRow::present).thenComparing(AttemptRow::lastSeen));
    }

    private static Seat of(Member member, Optional<AttemptRow> row, Instant now) {
        var joined = Ago.words(member.since(), now);
        return row.map(at -> new Seat(
                        member.person(),
                        joined,
                        at.present(),
                        Optional.of(at.id()),
                        at.title(),
                        Ago.words(at.since(), now),
                        at.present() ? "now" : Ago.words(at.lastSeen(), now)))
                .orElseGet(() -> new Seat(member.person(), joined, false, Optional.empty(), "", "", ""));
    }
}
