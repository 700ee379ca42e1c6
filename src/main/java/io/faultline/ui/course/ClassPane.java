package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.workbench.Sitting;
import java.time.Instant;
import java.util.List;

/// One class: its code, its figures, who is here, and the whole roster.
final class ClassPane extends Div {

    private final Courses courses;
    private final CourseClass one;
    private final Div wall = new Div();
    private final Roster roster;
    private final Figure joined = new Figure("joined");
    private final Figure here = new Figure("here now");
    private final Figure today = new Figure("at a bench in the last 24 h");
    private List<Seat> seats = List.of();
    private boolean drawn;

    ClassPane(Courses courses, CourseClass one) {
        this.courses = courses;
        this.one = one;
        roster = new Roster(courses, one);
        addClassName("class-pane");
        wall.addClassName("wall");
        var title = new Div(new H2(one.name()));
        title.addClassName("class-title");
        if (!one.isOpen()) {
            var closed = new Span("closed: takes nobody new");
            closed.addClassName("tag");
            title.add(closed);
        }
        var figures = new Div(joined, here, today);
        figures.addClassName("figures");
        var head = new Div(title, figures);
        head.addClassName("class-head");
        var top = new Div(head, new CodeBox(courses, one));
        top.addClassName("class-top");
        add(top, section("Here now", wall), section("Roster", roster));
    }

    /// Touches only what looks different from before.
    void refresh(List<Sitting> sittings, Instant now) {
        var fresh = Seat.of(courses.roster(one.id()), sittings, now);
        if (drawn && fresh.equals(seats)) {
            return;
        }
        drawn = true;
        seats = fresh;
        var present = fresh.stream().filter(Seat::here).toList();
        joined.show(fresh.size());
        here.show(present.size());
        today.show(fresh.stream().filter(seat -> seat.attempt().isPresent()).count());
        wall.removeAll();
        present.forEach(seat -> wall.add(new SeatCard(seat)));
        if (present.isEmpty()) {
            wall.add(nobody(fresh.isEmpty()));
        }
        roster.show(fresh);
    }

    private Div nobody(boolean empty) {
        var nothing = new Div(new Paragraph(
                empty
                        ? "Nobody has joined yet. Learners type the code on the first page."
                        : "Nobody is at a bench just now."));
        nothing.addClassName("nothing");
        return nothing;
    }

    private static Section section(String title, Div content) {
        return new Section(new H3(title), content);
    }

    /// A number and what it counts.
    private static final class Figure extends Div {

        private final Span number = new Span("0");

        Figure(String what) {
            addClassName("figure");
            number.addClassName("count");
            var words = new Span(what);
            words.addClassName("xs");
            add(number, words);
        }

        void show(long count) {
            number.setText(Long.toString(count));
        }
    }
}
