package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Incident;
import io.faultline.fabric.Network;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.StateView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The "Break…" button: what the weather may do to hosts, lines, networks and volumes. An entry takes one line, so
/// that a cluster of four fits a small screen.
final class BreakMenu extends MenuButton {
    private final Bench bench;
    private final Doer doer;

    BreakMenu(Bench bench) {
        super("Break…", "btn", "hot", "small", "break");
        this.bench = bench;
        this.doer = new Doer(bench);
    }

    @Override
    boolean isOffered(Glance glance) {
        return !bench.isReadOnly();
    }

    @Override
    MenuPopup menu(Glance glance) {
        FabricState state = glance.view().state();
        MenuPopup menu = new MenuPopup("Break something");
        menu.addClassName("close");
        Sections sections = new Sections(menu, chosen -> doer.begin(chosen, glance));
        for (Host host : state.hosts()) {
            sections.add(host.id().name(), States.belief(host), HostFaults.main(state, host));
        }
        for (Cluster cluster : state.clusters()) {
            sections.add(cluster.id().name(), States.of(cluster), WireFaults.of(state, cluster));
            sections.add("Witness", null, witness(cluster));
        }
        for (Network network : state.networks()) {
            sections.add(network.id().name(), null, WireFaults.of(state, network));
        }
        for (Volume volume : state.volumes()) {
            sections.add(volume.id().name(), States.of(state, volume), StorageActions.incidents(volume));
        }
        if (sections.isEmpty()) {
            menu.nothing("Nothing is left that could break.");
        }
        return menu;
    }

    private static List<Action> witness(Cluster cluster) {
        if (cluster.quorum().witness() == null) {
            return List.of();
        }
        return List.of(
                cluster.quorum().hasWitness()
                        ? new Action.Plain("Lose the witness", new Incident.FailWitness(cluster.id()), "")
                        : new Action.Plain("Bring the witness back", new Incident.RepairWitness(cluster.id()), ""));
    }

    /// Entries under the name of what they break, with lines between.
    private static final class Sections {
        private final MenuPopup menu;
        private final Consumer<Action> begin;
        private boolean empty = true;

        Sections(MenuPopup menu, Consumer<Action> begin) {
            this.menu = menu;
            this.begin = begin;
        }

        void add(String name, @Nullable StateView state, List<Action> actions) {
            if (actions.isEmpty()) {
                return;
            }
            if (!empty) {
                menu.line();
            }
            empty = false;
            Span title = new Span(name);
            title.addClassName("menu-name");
            menu.heading(title, state == null ? new Span() : Things.word(state));
            actions.forEach(action -> menu.entry(action, begin));
        }

        boolean isEmpty() {
            return empty;
        }
    }
}
