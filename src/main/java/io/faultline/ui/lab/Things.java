package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.FabricState;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.StateView;
import io.faultline.ui.fabric.Thing;
import java.util.Optional;

/// Things of the map, and how their states look in words beside a glyph.
final class Things {
    private Things() {}

    static Thing host(String name) {
        return new Thing("host", name);
    }

    static Thing vm(String name) {
        return new Thing("vm", name);
    }

    static Thing volume(String name) {
        return new Thing("volume", name);
    }

    /// As its cluster sees it; none of a thing that has no state, or is not there.
    static Optional<StateView> belief(FabricState state, Thing thing) {
        return switch (thing.kind()) {
            case "host" -> Actions.host(state, thing.name()).map(States::belief);
            case "vm" -> Actions.vm(state, thing.name()).map(vm -> States.belief(state, vm));
            case "volume" -> Actions.volume(state, thing.name()).map(volume -> States.of(state, volume));
            default -> Optional.empty();
        };
    }

    /// As it is, where that is something else.
    static Optional<StateView> truth(FabricState state, Thing thing) {
        return switch (thing.kind()) {
            case "host" -> Actions.host(state, thing.name()).flatMap(host -> Optional.ofNullable(States.truth(host)));
            case "vm" -> Actions.vm(state, thing.name()).flatMap(vm -> Optional.ofNullable(States.truth(state, vm)));
            default -> Optional.empty();
        };
    }

    /// Glyph and word in the colour of the state.
    static Span word(StateView state) {
        Span word = new Span(new Glyph(state.mark()), new Span(state.word()));
        word.addClassNames("st", tone(state.mark()));
        return word;
    }

    /// Class for the colour: health is ink.
    static String tone(Mark mark) {
        return switch (mark) {
            case UP, RUNNING, DONE -> "up";
            case MOVING, JOINING, RESERVED -> "motion";
            case ISOLATED, UNMONITORED, BOOTING -> "isolated";
            case PAUSED, SAVED -> "paused";
            case QUARANTINED -> "quar";
            case DOWN -> "down";
            case OFF, OPEN -> "faint";
            case UNKNOWN -> "absent";
        };
    }
}
