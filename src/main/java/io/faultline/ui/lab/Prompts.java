package io.faultline.ui.lab;

import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Session;
import io.faultline.kernel.Recorded;
import io.faultline.workbench.ConsoleEntry;
import io.faultline.workbench.Outcome;
import java.util.List;

/// What stood before each line when it was typed: where the console was.
final class Prompts {
    private Session session = Session.AWAY;

    static String of(FabricState state) {
        return of(state.directory().session());
    }

    private static String of(Session session) {
        return session.place() + ": PS C:\\>";
    }

    void begin() {
        session = Session.AWAY;
    }

    /// The prompt of a line; what came of it moves the next one.
    String before(ConsoleEntry entry) {
        String prompt = of(session);
        if (entry.outcome().orElse(null) instanceof Outcome.Accepted(var canonical, List<Recorded<Event>> events)) {
            events.forEach(recorded -> session = after(session, recorded.event()));
        }
        return prompt;
    }

    /// A host that fell silent has moved it, too.
    void now(FabricState state) {
        state.hosts().stream().filter(host -> !host.isRunning()).forEach(host -> session = session.without(host.id()));
    }

    private static Session after(Session session, Event event) {
        return switch (event) {
            case DirectoryEvent.SessionEntered e -> session.entering(e.host(), e.credSsp());
            case DirectoryEvent.SessionLeft e -> session.leaving();
            case DirectoryEvent.SignedIn e -> new Session(e.host(), null, false);
            case DirectoryEvent.SignedOut e -> Session.AWAY;
            case DirectoryEvent.SessionLost e -> session.without(e.host());
            default -> session;
        };
    }
}
