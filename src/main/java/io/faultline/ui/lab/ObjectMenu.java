package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.FabricState;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.Thing;
import java.util.List;
import java.util.Optional;

/// What can be done to a thing, at the point where it was asked; from the map, the list and the inspector
/// alike.
final class ObjectMenu {
    private final Doer doer;
    private final Bench bench;

    ObjectMenu(Bench bench) {
        this.doer = new Doer(bench);
        this.bench = bench;
    }

    void open(Thing thing, Glance glance, int x, int y) {
        UI ui = UI.getCurrent();
        FabricState state = glance.view().state();
        MenuPopup menu = new MenuPopup("What can be done to " + thing.name());
        head(menu, state, thing);
        List<List<Action>> groups = Actions.of(state, thing);
        Optional<String> locked = bench.locked();
        if (locked.isPresent()) {
            menu.nothing(locked.get());
        } else if (groups.isEmpty()) {
            menu.nothing("There is nothing to be done to it here.");
        } else {
            for (int i = 0; i < groups.size(); i++) {
                if (i > 0) {
                    menu.line();
                }
                groups.get(i).forEach(action -> menu.entry(action, chosen -> doer.begin(chosen, glance)));
            }
        }
        menu.open(ui, x, y);
    }

    private static void head(MenuPopup menu, FabricState state, Thing thing) {
        Span name = new Span(thing.name());
        name.addClassName("menu-name");
        Optional<StateView> is = Things.belief(state, thing);
        if (is.isPresent()) {
            Span word = new Span(new Glyph(is.get().mark()), new Span(is.get().word()));
            word.addClassNames("st", Things.tone(is.get().mark()));
            menu.heading(name, word);
        } else {
            menu.heading(name);
        }
    }
}
