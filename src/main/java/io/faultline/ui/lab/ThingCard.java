package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.FabricState;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.Thing;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The selected thing: how it is believed to be, how it is, its properties, and what can be done to it.
final class ThingCard extends Section implements Pane {
    private final Bench bench;
    private final ObjectMenu menu;
    private final H3 name = new H3();
    private final Span state = new Span();
    private final Paragraph truth = new Paragraph();
    private final FactList facts = new FactList();
    private final NativeButton actions = new NativeButton("Actions…");
    private @Nullable Glance last;
    private @Nullable Shown shown;

    /// What it shows; the same again needs no work.
    private record Shown(
            Thing thing, Optional<StateView> belief, Optional<StateView> truth, SequencedMap<String, String> facts) {}

    ThingCard(Bench bench) {
        this.bench = bench;
        this.menu = new ObjectMenu(bench);
        addClassNames("card", "thing");
        Div gap = new Div();
        gap.addClassName("grow");
        actions.addClassNames("btn", "small");
        actions.getElement().setAttribute("aria-haspopup", "menu");
        actions.getElement()
                .addEventListener(
                        "click",
                        click -> open(
                                click.getEventData().get(Place.LEFT).asInt(),
                                click.getEventData().get(Place.BELOW).asInt()))
                .addEventData(Place.LEFT)
                .addEventData(Place.BELOW);
        NativeButton away = new NativeButton("×", click -> bench.select(Optional.empty()));
        away.addClassNames("btn", "small", "icon", "quiet");
        away.getElement().setAttribute("aria-label", "Select nothing");
        truth.addClassName("thing-truth");
        add(new Header(name, state, gap, actions, away), truth, facts);
        setVisible(false);
    }

    private void open(int x, int y) {
        Glance glance = last;
        if (glance != null) {
            bench.selected().ifPresent(thing -> menu.open(thing, glance, x, y));
        }
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        Optional<Shown> now = bench.selected().flatMap(thing -> shown(glance, thing));
        setVisible(now.isPresent());
        if (now.isPresent() && !now.get().equals(shown)) {
            draw(now.get());
            shown = now.get();
        }
    }

    private static Optional<Shown> shown(Glance glance, Thing thing) {
        FabricState state = glance.view().state();
        Optional<SequencedMap<String, String>> facts = switch (thing.kind()) {
            case "host" -> Actions.host(state, thing.name()).map(host -> Facts.of(state, host));
            case "vm" ->
                Actions.vm(state, thing.name())
                        .map(vm -> Facts.of(state, vm, glance.view().now()));
            case "volume" -> Actions.volume(state, thing.name()).map(volume -> Facts.of(state, volume));
            default -> Optional.of(new LinkedHashMap<>());
        };
        return facts.map(rows -> new Shown(thing, Things.belief(state, thing), Things.truth(state, thing), rows));
    }

    private void draw(Shown now) {
        name.setText(now.thing().name());
        state.removeAll();
        now.belief().ifPresent(is -> state.add(Things.word(is)));
        truth.removeAll();
        truth.setVisible(now.truth().isPresent());
        now.truth().ifPresent(is -> truth.add(new Span("So the cluster believes. In truth: "), Things.word(is)));
        facts.show(now.facts());
        actions.getElement()
                .setAttribute("aria-label", "Actions for " + now.thing().name());
    }
}
