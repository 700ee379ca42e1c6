package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import java.util.List;
import java.util.Optional;

/// The "Cluster…" button: what is done to all nodes together.
final class ClusterMenu extends MenuButton {
    private final Bench bench;
    private final Doer doer;

    ClusterMenu(Bench bench) {
        super("Cluster…", "btn", "small");
        this.bench = bench;
        this.doer = new Doer(bench);
    }

    @Override
    boolean isOffered(Glance glance) {
        return !bench.isReadOnly() && !glance.view().state().hosts().isEmpty();
    }

    @Override
    MenuPopup menu(Glance glance) {
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
        return menu;
    }

    private void entries(MenuPopup menu, List<Action> actions, Glance glance) {
        actions.forEach(action -> menu.entry(action, chosen -> doer.begin(chosen, glance)));
    }
}
