package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The "Cluster…" button: what is done to all nodes together.
final class ClusterMenu extends NativeButton implements Pane {
    private final Bench bench;
    private final Doer doer;
    private @Nullable Glance last;

    ClusterMenu(Bench bench) {
        this.bench = bench;
        this.doer = new Doer(bench);
        setText("Cluster…");
        addClassNames("btn", "small");
        getElement().setAttribute("aria-haspopup", "menu");
        getElement()
                .addEventListener("click", click -> {
                    var place = click.getEventData();
                    open(place.get(Place.LEFT).asInt(), place.get(Place.BELOW).asInt());
                })
                .addEventData(Place.LEFT)
                .addEventData(Place.BELOW);
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        setVisible(!bench.isReadOnly() && !glance.view().state().hosts().isEmpty());
    }

    private void open(int x, int y) {
        Glance glance = last;
        if (glance == null) {
            return;
        }
        FabricState state = glance.view().state();
        MenuPopup menu = new MenuPopup("What can be done to the cluster");
        Optional<String> locked = bench.locked();
        if (locked.isPresent()) {
            menu.nothing(locked.get());
        } else {
            for (Cluster cluster : state.clusters()) {
                Span name = new Span(cluster.id().name());
                name.addClassName("menu-name");
                menu.heading(name, Things.word(States.of(cluster)));
                entries(menu, ClusterActions.of(state, cluster), glance);
            }
            if (state.clusters().isEmpty()) {
                entries(menu, ClusterActions.without(state), glance);
            }
        }
        menu.open(UI.getCurrent(), x, y);
    }

    private void entries(MenuPopup menu, List<Action> actions, Glance glance) {
        actions.forEach(action -> menu.entry(action, chosen -> doer.begin(chosen, glance)));
    }
}
