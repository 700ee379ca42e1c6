package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.faultline.ui.fabric.Thing;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the bench of now and the bench of the past share: map, lanes, inspector, and what is selected in them.
abstract sealed class BenchPage extends Div implements Bench permits OpenBench, PastBench {
    private final Attempt attempt;
    private final BenchLayout layout = new BenchLayout();
    private final MapPane map;
    private final ObjectMenu menu;
    private final List<Pane> panes = new ArrayList<>();
    private Optional<Thing> selected = Optional.empty();
    private @Nullable Glance last;

    /// @param above     what stands over the map
    /// @param decisions checks that were decided by then
    BenchPage(Attempt attempt, Component above, Function<Glance, List<Decision>> decisions) {
        this.attempt = attempt;
        addClassName("open-bench");
        menu = new ObjectMenu(this);
        Inspector inspector = slot(new Inspector(this, attempt));
        LanesPane lanes = slot(new LanesPane(attempt.startsAt(), layout::tall, decisions, inspector::why));
        BreakMenu breaking = slot(new BreakMenu(this));
        map = slot(new MapPane(attempt.startsAt(), slot(new ListTwin(this, attempt, inspector::why)), breaking));
        map.map().onMenu(asked -> menu(asked.thing(), asked.x(), asked.y()));
        map.map().onSelect(thing -> select(Optional.of(thing)));
        layout.map(above, map);
        layout.lanes(lanes);
        layout.inspector(inspector);
        add(layout);
    }

    /// What stands in the bar above it.
    abstract Component head();

    /// What there is to do about it, there.
    abstract Component act();

    Attempt attempt() {
        return attempt;
    }

    BenchLayout layout() {
        return layout;
    }

    MapPane map() {
        return map;
    }

    Optional<Glance> last() {
        return Optional.ofNullable(last);
    }

    /// It is told what is.
    <P extends Pane> P slot(P part) {
        panes.add(part);
        return part;
    }

    void show(BenchView view) {
        Glance glance = Glance.after(last, view);
        last = glance;
        panes.forEach(pane -> pane.show(glance));
    }

    private void menu(Thing thing, int x, int y) {
        last().ifPresent(glance -> menu.open(thing, glance, x, y));
    }

    @Override
    public void select(Optional<Thing> thing) {
        if (!thing.equals(selected)) {
            selected = thing;
            map.map().select(thing.orElse(null));
            last().ifPresent(glance -> panes.forEach(pane -> pane.show(glance)));
        }
    }

    @Override
    public Optional<Thing> selected() {
        return selected;
    }
}
