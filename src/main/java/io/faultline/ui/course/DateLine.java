package io.faultline.ui.course;

import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import io.faultline.ui.shell.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dates of an assignment as marks on one line, from left to right. In scale, but for marks that would lie
/// on one another: those keep a distance, since their words must be read.
///
/// @param marks opens, due, closes, as far as they are set
/// @param parts what holds between them
/// @param now   where now is; below 0 before the line begins, above 1 behind its end
/// @param words all of it in a sentence
public record DateLine(List<Mark> marks, List<Part> parts, double now, String words) {

    private static final double APART = 0.27;
    private static final Duration WITHOUT_END = Duration.ofDays(7);

    public DateLine {
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
    }

    /// @param at 0 to 1
    public record Mark(double at, String word, String when) {}

    public record Part(double from, double to, Kind kind, String words) {}

    public enum Kind {
        IN_TIME,
        LATE,
        /// It is open, and nothing counts.
        VAIN,
        /// Nobody said when it ends.
        ENDLESS
    }

    public static DateLine of(Dates dates, LateRule late, LocalTimes times, Instant now) {
        var instants = new ArrayList<Instant>(List.of(dates.opensAt()));
        dates.dueAt().ifPresent(instants::add);
        dates.closesAt().ifPresent(instants::add);
        boolean endless = dates.closesAt().isEmpty();
        if (endless) {
            instants.add(instants.getLast().plus(WITHOUT_END));
        }
        var places = places(instants);
        var marks = new ArrayList<Mark>();
        var parts = new ArrayList<Part>();
        marks.add(new Mark(0, "opens", times.words(dates.opensAt(), now)));
        int at = 0;
        if (dates.dueAt().isPresent()) {
            parts.add(new Part(0, places.get(++at), Kind.IN_TIME, "in time"));
            marks.add(new Mark(places.get(at), "due", times.words(dates.dueAt().get(), now)));
        }
        var kind = dates.dueAt().isEmpty()
                ? (endless ? Kind.ENDLESS : Kind.IN_TIME)
                : late instanceof LateRule.NotAccepted ? Kind.VAIN : Kind.LATE;
        parts.add(new Part(places.get(at), places.get(at + 1), kind, words(kind, late)));
        dates.closesAt().ifPresent(close -> marks.add(new Mark(1, "closes", times.words(close, now))));
        return new DateLine(marks, parts, place(now, instants, places), sentence(marks, kind, late, endless));
    }

    private static String words(Kind kind, LateRule late) {
        return switch (kind) {
            case IN_TIME -> "in time";
            case ENDLESS -> "no end set";
            case VAIN -> "counts nothing";
            case LATE ->
                late instanceof LateRule.PerDay(double percent) && percent > 0
                        ? "−" + Count.points(java.math.BigDecimal.valueOf(percent)) + " % a day"
                        : "late, in full";
        };
    }

    private static String sentence(List<Mark> marks, Kind last, LateRule late, boolean endless) {
        var words = new StringBuilder();
        for (var mark : marks) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(mark.word())
                    .append(' ')
                    .append(mark.when());
        }
        Optional.of(last)
                .filter(kind -> kind == Kind.LATE || kind == Kind.VAIN)
                .ifPresent(_ -> words.append("; ").append(GivenWords.late(late)));
        return words + (endless ? "; it never closes" : "");
    }

    /// In scale, pushed apart where two would be closer than their words are wide.
    private static List<Double> places(List<Instant> times) {
        double whole =
                Math.max(1, Duration.between(times.getFirst(), times.getLast()).toMillis());
        var places = new ArrayList<Double>();
        for (int i = 0; i < times.size(); i++) {
            double exact = Duration.between(times.getFirst(), times.get(i)).toMillis() / whole;
            double least = i == 0 ? 0 : places.getLast() + APART;
            double most = 1 - APART * (times.size() - 1 - i);
            places.add(Math.clamp(exact, Math.min(least, most), most));
        }
        return places;
    }

    private static double place(Instant now, List<Instant> times, List<Double> places) {
        if (now.isBefore(times.getFirst())) {
            return -1;
        }
        for (int i = 1; i < times.size(); i++) {
            if (now.isBefore(times.get(i))) {
                double part = (double) Duration.between(times.get(i - 1), now).toMillis()
                        / Math.max(
                                1,
                                Duration.between(times.get(i - 1), times.get(i)).toMillis());
                return places.get(i - 1) + part * (places.get(i) - places.get(i - 1));
            }
        }
        return 2;
    }
}
