package io.faultline.ui.course.grades;

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
import io.faultline.course.CourseClass;
import io.faultline.course.Exports;
import io.faultline.course.Gradebook;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import jakarta.annotation.security.RolesAllowed;

/// The grades of a class: a line for each assignment, and all of them as a file for another gradebook.
@Route(value = Desk.OF_CLASS + "/grades", layout = DeskLayout.class)
@PageTitle("Grades · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class GradesView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Assignments assignments;
    private final Gradebook gradebook;
    private final Exports exports;
    private final AttemptLabs labs;

    GradesView(Desk desk, Assignments assignments, Gradebook gradebook, Exports exports, AttemptLabs labs) {
        this.desk = desk;
        this.assignments = assignments;
        this.gradebook = gradebook;
        this.exports = exports;
        this.labs = labs;
        addClassNames("page", "grades");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = desk.classAt(event);
        var given = assignments.of(one.id());
        if (given.isEmpty()) {
            var fresh = new Anchor(Desk.path(one, "assignments", "new"), "New assignment…");
            fresh.addClassNames("btn", "primary");
            add(new Nothing("There is nothing to grade yet: this class has been given nothing.", fresh));
            return;
        }
        var audit = new Anchor(Desk.path(one, "audit"), "What was changed, and by whom");
        audit.addClassName("s");
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(new H3("Grades"), grow, audit);
        tools.addClassName("desk-tools");
        var list = new UnorderedList();
        list.addClassName("grade-list");
        given.reversed()
                .forEach(assignment -> list.add(new ListItem(new GradeSummary(
                        one,
                        assignment,
                        gradebook.rows(assignment.id()),
                        labs.of(assignment.lab())
                                .map(lab -> lab.scoring().pass())
                                .orElse(60)))));
        add(tools, list, export(one));
    }

    private ExportPane export(CourseClass one) {
        return new ExportPane(exports, assignments, one);
    }
}
