package io.faultline.ui.course.live;

import io.faultline.account.PersonId;
import io.faultline.course.Member;
import io.faultline.course.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Everybody in a class at one moment, and the figures above them.
///
/// @param seats    in the order that was asked for
/// @param here     in front of an attempt now, the stuck ones among them
record Room(List<Seat> seats, int joined, int here, int stuck, int handedIn) {

    /// The stuck ones come first, the one who has waited longest before the others; then who is here, by name.
    static final Comparator<Seat> STUCK_FIRST = Comparator.comparing(Seat::state)
            .thenComparing(Room::waited, Comparator.reverseOrder())
            .thenComparing(seat -> seat.who().name(), String.CASE_INSENSITIVE_ORDER);

    static final Comparator<Seat> BY_NAME =
            Comparator.comparing(seat -> seat.who().name(), String.CASE_INSENSITIVE_ORDER);

    /// @param minutes how long the lab of an attempt usually takes; 0 when nobody knows
    static Room of(
            List<Member> members,
            List<Presence> presences,
            ToIntFunction<Presence> minutes,
            Comparator<Seat> order,
            Instant now) {
        Map<PersonId, Presence> latest = new LinkedHashMap<>();
        presences.forEach(one -> latest.merge(one.learner(), one, Room::later));
        var seats = members.stream()
                .filter(Member::isIn)
                .map(member -> {
                    var at = Optional.ofNullable(latest.get(member.person().id()));
                    return Seat.of(
                            member.person(), at, at.map(minutes::applyAsInt).orElse(0), now);
                })
                .sorted(order)
                .toList();
        return new Room(
                seats,
                seats.size(),
                count(seats, LiveChoice.Only.HERE),
                count(seats, LiveChoice.Only.STUCK),
                count(seats, LiveChoice.Only.HANDED_IN));
    }

    /// How many have how many steps behind them: 0, 1, 2 …; nothing where they are not all at the same.
    List<Integer> bySteps() {
        long labs = seats.stream()
                .filter(seat -> seat.progress().isPresent())
                .map(Seat::doing)
                .distinct()
                .count();
        if (labs != 1) {
            return List.of();
        }
        int steps = seats.stream()
                .flatMap(seat -> seat.progress().stream())
                .mapToInt(Progress::steps)
                .max()
                .orElse(0);
        var counts = new Integer[steps == 0 ? 0 : steps + 1];
        for (int i = 0; i < counts.length; i++) {
            int done = i;
            counts[i] = (int) seats.stream()
                    .flatMap(seat -> seat.progress().stream())
                    .filter(progress -> progress.done() == done)
                    .count();
        }
        return List.of(counts);
    }

    private static Presence later(Presence one, Presence other) {
        if (one.isHere() != other.isHere()) {
            return one.isHere() ? one : other;
        }
        return other.lastSeen().isAfter(one.lastSeen()) ? other : one;
    }

    private static int count(List<Seat> seats, LiveChoice.Only only) {
        return (int) seats.stream().filter(only::fits).count();
    }

    private static Duration waited(Seat seat) {
        return seat.state() == Seat.State.STUCK
                ? seat.progress().map(Progress::idle).orElse(Duration.ZERO)
                : Duration.ZERO;
    }
}
