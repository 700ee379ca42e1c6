package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.faultline.ui.fabric.Thing;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parts of a bench at which something can be done, and what they ask of each other.
final class OpenBench extends Div implements Bench {
    private final Attempt attempt;
    private final MapPane map;
    private final TimeBar time;
    private final ConsoleFeed console;
    private final ObjectMenu menu;
    private final List<Pane> panes = new ArrayList<>();
    private Optional<Thing> selected = Optional.empty();
    private @Nullable Glance last;

    OpenBench(Attempt attempt) {
        this.attempt = attempt;
        menu = new ObjectMenu(this);
        addClassName("open-bench");
        time = new TimeBar(attempt);
        console = new ConsoleFeed(this, attempt.startsAt());
        BenchLayout layout = new BenchLayout();
        LanesPane lanes = new LanesPane(attempt.startsAt(), layout::tall);
        BenchHead head = new BenchHead(attempt);
        Announcer announcer = new Announcer();
        Notices notices = new Notices(attempt);
        BreakMenu breaking = new BreakMenu(this);
        Inspector inspector = new Inspector(this, attempt);
        map = new MapPane(attempt.startsAt(), slot(new ListTwin(this, attempt, inspector::why)), breaking);
        layout.map(notices, map);
        layout.clock(time.component());
        layout.lanes(lanes);
        layout.console(console.component());
        add(head, layout, announcer);
        panes.addAll(List.of(head, map, time, lanes, console, notices, announcer, breaking));
        layout.inspector(slot(inspector));
        layout.text(slot(new LabText(this, attempt)));
        map.map().onMenu(asked -> menu(asked.thing(), asked.x(), asked.y()));
        map.map().onSelect(thing -> select(Optional.of(thing)));
        Keys.listen(this, this::press);
    }

    Attempt attempt() {
        return attempt;
    }

    void show(BenchView view) {
        Glance glance = Glance.after(last, view);
        last = glance;
        panes.forEach(pane -> pane.show(glance));
    }

    private void menu(Thing thing, int x, int y) {
        Glance glance = last;
        if (glance != null) {
            menu.open(thing, glance, x, y);
        }
    }

    private void press(Keys.Key key) {
        switch (key) {
            case PLAY -> time.toggle();
            case STEP -> time.step();
            case CONSOLE -> console.component().focus();
            case LIST -> map.swap();
        }
    }

    @Override
    public void type(String line) {
        if (!isReadOnly()) {
            attempt.submit(line);
        }
    }

    @Override
    public boolean isReadOnly() {
        return attempt.isReadOnly();
    }

    @Override
    public void select(Optional<Thing> thing) {
        if (thing.equals(selected)) {
            return;
        }
        selected = thing;
        map.map().select(thing.orElse(null));
        refresh();
    }

    /// Something other than the attempt has changed: shows what was last known once more.
    public void refresh() {
        Glance glance = last;
        if (glance != null) {
            panes.forEach(pane -> pane.show(glance));
        }
    }

    @Override
    public Optional<Thing> selected() {
        return selected;
    }

    private <C extends Component & Pane> C slot(C part) {
        panes.add(part);
        return part;
    }
}
