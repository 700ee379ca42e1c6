package io.faultline.ui.course.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Figures;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Poster;
import io.faultline.ui.course.Segments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The figures, the choice of what to see, and the wall or the table.
final class LivePane extends Div {

    private final CourseClass one;
    private final List<Assignment> given;
    private final Runnable refresh;
    private final Figures<LiveChoice.Only> figures = new Figures<LiveChoice.Only>(
                    "Show only some", only -> choose(choice().toggle(only)))
            .with(LiveChoice.Only.ALL, "joined", false)
            .with(LiveChoice.Only.HERE, "here now", false)
            .with(LiveChoice.Only.STUCK, "stuck", true)
            .with(LiveChoice.Only.HANDED_IN, "handed in", false);
    private final StepChart chart = new StepChart();
    private final Segments<LiveChoice.Order> order =
            new Segments<LiveChoice.Order>("Order", chosen -> choose(choice().in(chosen)));
    private final Segments<Boolean> way = new Segments<Boolean>("Wall or table", table -> choose(choice().as(table)))
            .with(false, "Wall")
            .with(true, "Table");
    private final Wall wall = new Wall();
    private final SeatTable table = new SeatTable();
    private final Div nobody = new Div();
    private LiveChoice choice;
    private @Nullable Room last;
    private @Nullable LiveChoice lastChoice;

    LivePane(CourseClass one, List<Assignment> given, LiveChoice choice, Runnable refresh) {
        this.one = one;
        this.given = given;
        this.choice = choice;
        this.refresh = refresh;
        addClassName("live-pane");
        for (var each : LiveChoice.Order.values()) {
            order.with(each, each.words());
        }
        wall.onMore(refresh);
        var top = new Div(figures, chart);
        top.addClassName("live-top");
        add(top, tools(), nobody, wall, table);
    }

    CourseClass shownClass() {
        return one;
    }

    LiveChoice choice() {
        return choice;
    }

    /// The assignment that is watched, as far as the class has it.
    Optional<Assignment> watched() {
        return choice.assignment()
                .flatMap(id -> given.stream()
                        .filter(assignment -> assignment.id().value() == id)
                        .findFirst());
    }

    /// Touches only what looks different from before.
    void show(Room room) {
        if (room.equals(last) && choice.equals(lastChoice)) {
            return;
        }
        last = room;
        lastChoice = choice;
        figures.show(LiveChoice.Only.ALL, room.joined());
        figures.show(LiveChoice.Only.HERE, room.here());
        figures.show(LiveChoice.Only.STUCK, room.stuck());
        figures.show(LiveChoice.Only.HANDED_IN, room.handedIn());
        figures.press(choice.only());
        chart.show(room.bySteps());
        order.press(choice.order());
        way.press(choice.table());
        var seats = room.seats().stream().filter(choice.only()::fits).toList();
        boolean table = choice.table() && !seats.isEmpty();
        wall.setVisible(!table && !seats.isEmpty());
        this.table.setVisible(table);
        nobody.removeAll();
        if (seats.isEmpty()) {
            nobody.add(nobody(room));
        } else if (table) {
            this.table.show(seats);
        } else {
            wall.show(seats);
        }
    }

    private Div tools() {
        var what = new Select<Optional<Assignment>>();
        what.setAriaLabel("What to watch");
        what.setItems(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Optional.<Assignment>empty()),
                        given.stream().map(Optional::of))
                .toList());
        what.setItemLabelGenerator(at -> at.map(Assignment::title).orElse("Whatever they are at"));
        what.setValue(watched());
        what.addValueChangeListener(
                event -> choose(choice.at(event.getValue().map(at -> at.id().value()))));
        what.addClassName("watched");
        var means = new Span("stuck = here, and no check changed for twice the usual time of the step");
        means.addClassNames("dim", "xs", "means");
        var title = new H3("Learners");
        title.addClassName("sr");
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(title, what, means, grow, order, way);
        tools.addClassName("desk-tools");
        return tools;
    }

    private void choose(LiveChoice wished) {
        choice = wished;
        var location = new Location(Desk.path(one, "").substring(1), wished.written());
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        refresh.run();
    }

    private Nothing nobody(Room room) {
        if (room.joined() == 0) {
            var project = new NativeButton("Show the code on the projector", _ -> new Poster(one).open());
            project.addClassName("btn");
            return one.isOpen()
                    ? new Nothing("Nobody has joined yet. Learners type the code on the first page.", project)
                    : new Nothing("Nobody is in this class, and it is closed.");
        }
        return new Nothing(
                switch (choice.only()) {
                    case ALL, HERE -> "Nobody is at a bench just now.";
                    case STUCK -> "Nobody is stuck.";
                    case HANDED_IN -> "Nobody has handed in yet.";
                });
    }
}
