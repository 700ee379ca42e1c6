package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import io.faultline.ui.fabric.Thing;
import io.faultline.workbench.Attempt;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the bench of now and the bench of the past share: map, lanes, inspector, and what is selected in them.
abstract sealed class BenchPage extends BenchFace permits OpenBench, PastBench {
    private final MapPane map;
    private final ObjectMenu menu;
    private Optional<Thing> selected = Optional.empty();

    /// @param above     what stands over the map
    /// @param decisions checks that were decided by then
    BenchPage(Attempt attempt, Component above, Function<Glance, List<Decision>> decisions) {
        super(attempt);
        menu = new ObjectMenu(this);
        Inspector inspector = slot(new Inspector(this, attempt));
        LanesPane lanes = slot(new LanesPane(this, attempt.startsAt(), layout()::tall, decisions, inspector::why));
        BreakMenu breaking = slot(new BreakMenu(this));
        ClusterMenu cluster = slot(new ClusterMenu(this));
        map = slot(
                new MapPane(attempt.startsAt(), slot(new ListTwin(this, attempt, inspector::why)), cluster, breaking));
        map.map().onMenu(asked -> menu(asked.thing(), asked.x(), asked.y()));
        map.map().onSelect(thing -> select(Optional.of(thing)));
        layout().map(above, map);
        layout().lanes(lanes);
        layout().inspector(inspector);
    }

    MapPane map() {
        return map;
    }

    private void menu(Thing thing, int x, int y) {
        last().ifPresent(glance -> menu.open(thing, glance, x, y));
    }

    @Override
    public void select(Optional<Thing> thing) {
        if (!thing.equals(selected)) {
            selected = thing;
            map.map().select(thing.orElse(null));
            showAgain();
        }
    }

    @Override
    public Optional<Thing> selected() {
        return selected;
    }
}
