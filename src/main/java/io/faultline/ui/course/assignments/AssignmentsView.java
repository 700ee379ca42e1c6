package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.Assignments;
import io.faultline.course.Attendance;
import io.faultline.course.CourseClass;
import io.faultline.course.Turnout;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.shell.LocalTimes;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;

/// What a class has been given, the latest first.
@Route(value = Desk.OF_CLASS + "/assignments", layout = DeskLayout.class)
@PageTitle("Assignments · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class AssignmentsView extends Div implements BeforeEnterObserver {

    private static final Turnout NOBODY = new Turnout(0, 0, 0);

    private final Desk desk;
    private final Assignments assignments;
    private final Attendance attendance;
    private final InstantSource clock;

    AssignmentsView(Desk desk, Assignments assignments, Attendance attendance, InstantSource clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.attendance = attendance;
        this.clock = clock;
        addClassNames("page", "assignments");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = desk.classAt(event);
        var given = assignments.of(one.id());
        if (given.isEmpty()) {
            add(new Nothing(
                    "This class has been given nothing yet. A lab becomes an assignment with a date.", fresh(one)));
            return;
        }
        var times = LocalTimes.ofBrowser();
        var now = clock.instant();
        var turnouts = attendance.turnouts(one.id());
        var zone = new Span("Times in " + times.zoneWords(now));
        zone.addClassNames("dim", "xs");
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(new H3(Count.of(given.size(), "assignment", "assignments")), zone, grow, fresh(one));
        tools.addClassName("desk-tools");
        var list = new UnorderedList();
        list.addClassName("givens");
        given.reversed()
                .forEach(assignment -> list.add(new ListItem(new AssignmentCard(
                        one, assignment, turnouts.getOrDefault(assignment.id(), NOBODY), times, now))));
        add(tools, list);
    }

    private static Anchor fresh(CourseClass one) {
        var fresh = new Anchor(Desk.path(one, "assignments", "new"), "New assignment…");
        fresh.addClassNames("btn", "primary");
        return fresh;
    }
}
