package io.faultline.ui.fabric;

import io.faultline.fabric.Event;
import io.faultline.kernel.Recorded;
import io.faultline.workbench.CommandLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The history, asked for reasons.
public final class Causes {
    /// At the root of what a fault of the lab brought about.
    static final String BY_LAB = "because the lab did";

    private final NavigableMap<Long, Recorded<Event>> bySeq = new TreeMap<>();
    private final SortedMap<Integer, CommandLine> given;

    public Causes(List<Recorded<Event>> events, SortedMap<Integer, CommandLine> given) {
        events.forEach(entry -> bySeq.put(entry.seq(), entry));
        this.given = given;
    }

    /// What happened and why, in words.
    ///
    /// @param line the command at the root when it led here directly; shown in fixed type
    public record Step(Recorded<Event> entry, String what, String because, Optional<String> line) {}

    public Step step(Recorded<Event> entry) {
        String what = EventWords.of(entry.event());
        Optional<String> reason = EventReasons.of(entry, cause(entry));
        if (reason.isPresent()) {
            return new Step(entry, what, reason.get(), Optional.empty());
        }
        Optional<CommandLine> command = Optional.ofNullable(given.get(entry.line()));
        Optional<Recorded<Event>> cause = cause(entry);
        if (cause.isEmpty() && entry.cause() == 0 && command.isPresent()) {
            return command.get().byLab()
                    ? new Step(entry, what, BY_LAB, Optional.empty())
                    : new Step(entry, what, "because you ran", command.map(CommandLine::text));
        }
        return new Step(
                entry,
                what,
                cause.map(c -> "because " + inside(EventWords.of(c.event()))).orElse(""),
                Optional.empty());
    }

    /// A sentence as a part of another: names keep their capitals, articles do not.
    private static String inside(String sentence) {
        return sentence.matches("(The|A|An|No|All) .*")
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /// From an event back to what began it, the event itself first.
    public List<Recorded<Event>> chain(Recorded<Event> entry) {
        List<Recorded<Event>> chain = new ArrayList<>();
        for (Optional<Recorded<Event>> at = Optional.of(entry); at.isPresent(); at = cause(at.get())) {
            chain.add(at.get());
        }
        return chain;
    }

    public Optional<Recorded<Event>> event(long seq) {
        return Optional.ofNullable(bySeq.get(seq));
    }

    /// The nearest step of the same phenomenon since what set it off, else what set it off.
    private Optional<Recorded<Event>> cause(Recorded<Event> entry) {
        return bySeq.subMap(entry.cause(), false, entry.seq(), false).descendingMap().values().stream()
                .filter(before -> before.line() == entry.line() && Steps.follows(before.event(), entry.event()))
                .findFirst()
                .or(() -> event(entry.cause()));
    }
}
