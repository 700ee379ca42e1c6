package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.FabricMap;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.MapView;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.SeenBy;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/// The middle of the bench: the living map or its list twin, the switch between belief and truth, and the legend.
final class MapPane extends Div implements Pane {
    /// Two ways to show one fabric.
    enum Way {
        LOGICAL,
        LIST
    }

    private final FabricMap map = new FabricMap();
    private final Segments<Way> ways =
            new Segments<Way>("View", this::showAs).with(Way.LOGICAL, "Logical").with(Way.LIST, "List");
    private final Segments<SeenBy> eyes = new Segments<SeenBy>("Seen by", map::seenBy)
            .with(SeenBy.CLUSTER, "the cluster")
            .with(SeenBy.TRUTH, "ground truth");
    private final Component list;
    private final Span seenBy = new Span("Seen by");
    private final Map<Mark, Span> rare = new EnumMap<>(Mark.class);
    private final Div legend = legend();
    private final LocalTime startsAt;
    private Way way = Way.LOGICAL;

    MapPane(LocalTime startsAt, Component list, Component... buttons) {
        this.startsAt = startsAt;
        this.list = list;
        addClassName("map-pane");
        Div tools = new Div();
        tools.addClassName("tools");
        seenBy.addClassNames("xs", "dim", "opt");
        Span gap = new Span();
        gap.addClassName("grow");
        tools.add(ways, kbd("Shift"), kbd("W"), gap, seenBy, eyes);
        tools.add(buttons);
        list.setVisible(false);
        add(tools, map, list, legend);
    }

    FabricMap map() {
        return map;
    }

    void swap() {
        ways.choose(way == Way.LOGICAL ? Way.LIST : Way.LOGICAL);
    }

    private void showAs(Way next) {
        way = next;
        boolean drawn = next == Way.LOGICAL;
        map.setVisible(drawn);
        legend.setVisible(drawn);
        list.setVisible(!drawn);
    }

    @Override
    public void show(Glance glance) {
        MapView view = MapViews.of(glance, startsAt);
        map.show(view);
        rare.forEach((mark, entry) -> entry.setVisible(
                view.hosts().values().stream().anyMatch(host -> host.belief().mark() == mark)));
    }

    private static Component kbd(String key) {
        NativeKey kbd = new NativeKey(key);
        kbd.getElement().getClassList().add("opt");
        return kbd;
    }

    /// Explained while it is on the map.
    private Span rarely(Mark mark, String word) {
        Span entry = entry(mark, word);
        entry.setVisible(false);
        rare.put(mark, entry);
        return entry;
    }

    private Div legend() {
        Div legend = new Div(
                entry(Mark.UP, "Up"),
                entry(Mark.PAUSED, "Paused"),
                entry(Mark.ISOLATED, "Isolated"),
                entry(Mark.DOWN, "Down"),
                rarely(Mark.JOINING, "Joining"),
                rarely(Mark.QUARANTINED, "Quarantined"),
                space(),
                entry(Mark.RUNNING, "Running"),
                entry(Mark.BOOTING, "Starting"),
                entry(Mark.UNMONITORED, "Unmonitored"),
                entry(Mark.MOVING, "Moving"),
                entry(Mark.OFF, "Off"));
        legend.addClassName("legend");
        return legend;
    }

    private static Span space() {
        Span space = new Span();
        space.addClassName("grow");
        return space;
    }

    private static Span entry(Mark mark, String word) {
        return new Span(new Glyph(mark), new Span(word));
    }

    /// A key as it is printed on keyboards.
    @com.vaadin.flow.component.Tag("kbd")
    private static final class NativeKey extends Component {
        NativeKey(String key) {
            getElement().setText(key);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
