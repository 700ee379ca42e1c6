package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Volume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The "Break…" button: what the weather may do, by host.
final class BreakMenu extends NativeButton implements Pane {
    private final Bench bench;
    private final Doer doer;
    private @Nullable Glance last;

    BreakMenu(Bench bench) {
        this.bench = bench;
        this.doer = new Doer(bench);
        setText("Break…");
        addClassNames("btn", "hot", "small", "break");
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
        setVisible(!bench.isReadOnly());
    }

    private void open(int x, int y) {
        Glance glance = last;
        if (glance == null) {
            return;
        }
        FabricState state = glance.view().state();
        MenuPopup menu = new MenuPopup("Break something, by host");
        boolean first = true;
        for (Host host : state.hosts()) {
            List<Action> incidents = HostActions.incidents(state, host);
            if (incidents.isEmpty()) {
                continue;
            }
            if (!first) {
                menu.line();
            }
            first = false;
            Span name = new Span(host.id().name());
            name.addClassName("menu-name");
            menu.heading(name, Things.word(States.belief(host)));
            incidents.forEach(action -> menu.entry(action, chosen -> doer.begin(chosen, glance)));
        }
        for (Cluster cluster : state.clusters()) {
            if (cluster.quorum().witness() != null) {
                menu.line();
                Action action = cluster.quorum().hasWitness()
                        ? new Action.Plain("Lose the witness", new Incident.FailWitness(cluster.id()), "")
                        : new Action.Plain("Bring the witness back", new Incident.RepairWitness(cluster.id()), "");
                menu.entry(action, chosen -> doer.begin(chosen, glance));
                first = false;
            }
        }
        for (Volume volume : state.volumes()) {
            List<Action> incidents = StorageActions.incidents(volume);
            if (!incidents.isEmpty()) {
                menu.line();
                Span name = new Span(volume.id().name());
                name.addClassName("menu-name");
                menu.heading(name, Things.word(States.of(state, volume)));
                incidents.forEach(action -> menu.entry(action, chosen -> doer.begin(chosen, glance)));
                first = false;
            }
        }
        if (first) {
            menu.nothing("Nothing is left that could break.");
        }
        menu.open(UI.getCurrent(), x, y);
    }
}
