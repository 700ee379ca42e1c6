package io.faultline.ui.fabric;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.workbench.CommandLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// The history, asked for reasons.
public final class Causes {
    private final Map<Long, Recorded<Event>> bySeq = new HashMap<>();
    private final SortedMap<Integer, CommandLine> given;
    private final FabricState state;

    public Causes(List<Recorded<Event>> events, SortedMap<Integer, CommandLine> given, FabricState state) {
        events.forEach(entry -> bySeq.put(entry.seq(), entry));
        this.given = given;
        this.state = state;
    }

    /// What happened and why, in words.
    ///
    /// @param line the command at the root when it led here directly; shown in fixed type
    public record Step(Recorded<Event> entry, String what, String because, Optional<String> line) {}

    public Step step(Recorded<Event> entry) {
        String what = EventWords.of(entry.event());
        Optional<String> reason = EventReasons.of(entry.event(), state);
        if (reason.isPresent()) {
            return new Step(entry, what, reason.get(), Optional.empty());
        }
        Optional<String> command = command(entry);
        if (entry.cause() == 0 && command.isPresent()) {
            return new Step(entry, what, "because you ran", command);
        }
        Optional<Recorded<Event>> cause = cause(entry);
        return new Step(entry, what, cause.map(c -> "because " + EventWords.of(c.event())).orElse(""), Optional.empty());
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

    private Optional<Recorded<Event>> cause(Recorded<Event> entry) {
        return event(entry.cause());
    }

    private Optional<String> command(Recorded<Event> entry) {
        return Optional.ofNullable(given.get(entry.line())).map(CommandLine::text);
    }
}
