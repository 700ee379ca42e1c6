package io.faultline.ui.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.List;

/// Everybody in a class; a lost key is renewed here.
final class Roster extends Div {

    /// Up to so many rows the page scrolls; above, the table does, and sends only what is seen.
    private static final int ROWS_IN_PAGE = 40;

    private final Grid<Seat> grid = new Grid<>();
    private final Courses courses;
    private final CourseClass one;

    Roster(Courses courses, CourseClass one) {
        this.courses = courses;
        this.one = one;
        addClassName("roster");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(seat -> seat.who().name())
                .setHeader("Learner")
                .setFlexGrow(2)
                .setKey("name");
        grid.addColumn(Seat::joined).setHeader("Joined").setWidth("130px").setFlexGrow(0);
        grid.addColumn(Seat::doing).setHeader("Last attempt").setFlexGrow(3);
        grid.addComponentColumn(Roster::seen)
                .setHeader("Seen")
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::acts)
                .setHeader("What can be done")
                .setWidth("220px")
                .setFlexGrow(0);
        grid.setEmptyStateText("Nobody yet.");
        add(grid);
    }

    void show(List<Seat> seats) {
        grid.setAllRowsVisible(seats.size() <= ROWS_IN_PAGE);
        grid.setItems(seats);
    }

    private static Component seen(Seat seat) {
        var state = new Span();
        state.addClassName("st");
        if (seat.here()) {
            state.addClassName("up");
            state.add(new Glyph(Mark.RUNNING), new Span("here"));
        } else if (seat.attempt().isPresent()) {
            state.add(new Glyph(Mark.SAVED), new Span(seat.seen()));
        } else {
            state.addClassName("faint");
            state.add(new Span("not yet"));
        }
        return state;
    }

    private Component acts(Seat seat) {
        var acts = new Div();
        acts.addClassName("act");
        seat.attempt().ifPresent(id -> {
            var look = new Anchor("/bench/" + id, "Look in");
            look.addClassNames("btn", "small");
            look.getElement()
                    .setAttribute("aria-label", "Look in on " + seat.who().name());
            acts.add(look);
        });
        var renew = new NativeButton("New key…", _ -> KeyRenewal.ask(courses, one, seat.who()));
        renew.addClassNames("btn", "small");
        renew.setAriaLabel("New key for " + seat.who().name());
        acts.add(renew);
        return acts;
    }
}
