package io.faultline.ui.course.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.faultline.account.Role;
import io.faultline.course.Assignments;
import io.faultline.course.Attendance;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Who of a class is here, how far, and who is stuck. The browser asks once a second; an answer carries only
/// what changed.
@Route(value = Desk.TEACH + "/:" + Desk.CLASS + "?" + Desk.NUMBER, layout = DeskLayout.class)
@PageTitle("Live · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class LiveView extends Div implements BeforeEnterObserver {

    private static final int EACH_SECOND = 1_000;

    private final Desk desk;
    private final Courses courses;
    private final Assignments assignments;
    private final Attendance attendance;
    private final LabMinutes minutes;
    private final InstantSource clock;
    private @Nullable LivePane shown;
    private @Nullable Registration polling;

    LiveView(
            Desk desk,
            Courses courses,
            Assignments assignments,
            Attendance attendance,
            LabMinutes minutes,
            InstantSource clock) {
        this.desk = desk;
        this.courses = courses;
        this.assignments = assignments;
        this.attendance = attendance;
        this.minutes = minutes;
        this.clock = clock;
        addClassName("live");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        shown = null;
        desk.find(event)
                .ifPresentOrElse(
                        one -> show(one, LiveChoice.read(event.getLocation().getQueryParameters())),
                        () -> add(new Nothing("No class yet. Make one on the left, and write its code on the board.")));
    }

    private void show(CourseClass one, LiveChoice choice) {
        shown = new LivePane(one, assignments.of(one.id()), choice, this::refresh);
        add(shown);
        refresh();
    }

    private void refresh() {
        var pane = shown;
        if (pane == null) {
            return;
        }
        var choice = pane.choice();
        var presences = pane.watched()
                .map(assignment -> attendance.at(assignment.id()))
                .orElseGet(() -> attendance.of(pane.shownClass().id()));
        pane.show(Room.of(
                courses.roster(pane.shownClass().id()),
                presences,
                minutes::of,
                choice.order() == LiveChoice.Order.BY_NAME ? Room.BY_NAME : Room.STUCK_FIRST,
                clock.instant()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EACH_SECOND);
        polling = event.getUI().addPollListener(_ -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
