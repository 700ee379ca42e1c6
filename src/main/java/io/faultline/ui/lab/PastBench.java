package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import java.util.List;
import java.util.Optional;

/// The bench as it was at a time that has passed, to be looked at. It is told once and subscribes to nothing.
final class PastBench extends BenchPage {
    private final Div head = new Div();
    private final Div act = new Div();

    /// @param past what was then
    /// @param now  the attempt as it stands
    PastBench(Attempt attempt, BenchView past, BenchView now) {
        this(attempt, past, Decision.of(attempt, now.sheet()));
    }

    private PastBench(Attempt attempt, BenchView past, List<Decision> decisions) {
        super(
                attempt,
                new PastBand(attempt, past.now()),
                glance -> decisions.stream()
                        .filter(one -> !one.at().isAfter(past.now()))
                        .toList());
        addClassName("past-bench");
        TimeBar time = slot(new TimeBar(attempt, this, "The past"));
        PastConsole console = slot(new PastConsole(attempt.startsAt()));
        layout().clock(time.component());
        layout().console(console.component());
        layout().text(new PastText(attempt, past.now(), decisions));
        head.addClassName("bench-head");
        H1 title = new H1(attempt.title());
        title.addClassName("title");
        Span tag = new Span("The past");
        tag.addClassName("tag");
        head.add(title, tag);
        if (attempt.lab().isPresent()) {
            Anchor result = new Anchor("/result/" + attempt.id(), "Result");
            result.addClassName("btn");
            act.add(result);
        }
        Keys.listen(this, this::press);
        show(past);
    }

    private void press(Keys.Key key) {
        if (key == Keys.Key.LIST) {
            map().swap();
        }
    }

    @Override
    Component head() {
        return head;
    }

    @Override
    Component act() {
        return act;
    }

    @Override
    public void type(String line) {}

    @Override
    public void copy(String line) {}

    @Override
    public Optional<String> locked() {
        return Optional.of("This is the past. Go back to now to do something.");
    }
}
