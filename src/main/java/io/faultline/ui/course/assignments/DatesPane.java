package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Assignment;
import io.faultline.course.AssignmentResult;
import io.faultline.course.Assignments;
import io.faultline.ui.course.DateLine;
import io.faultline.ui.course.DatePicture;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.GivenWords;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.Told;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;

/// The dates of an assignment, and the way to other ones.
final class DatesPane extends Section {

    private final Assignments assignments;
    private final Assignment given;
    private final LocalTimes times;
    private final Instant now;
    private final Div content = new Div();

    DatesPane(Assignments assignments, Assignment given, LocalTimes times, Instant now) {
        this.assignments = assignments;
        this.given = given;
        this.times = times;
        this.now = now;
        addClassName("dates-pane");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        var due = new Span(GivenWords.due(given.dates(), given.late(), now));
        due.addClassNames("s", "due");
        var zone = new Span("Times in "
                + times.zoneWords(given.dates().dueAt().orElse(given.dates().opensAt())));
        zone.addClassNames("dim", "xs");
        var change = new NativeButton("Change the dates…", _ -> edit());
        change.addClassNames("btn", "small");
        var head = new Div(new H4("Dates"), due, zone, change);
        head.addClassName("group-head");
        content.add(head, new DatePicture(DateLine.of(given.dates(), given.late(), times, now)));
    }

    private void edit() {
        content.removeAll();
        var fields = new DateFields(times, now);
        fields.late(given.late());
        fields.set(given.dates());
        var told = new Told();
        var keep = new NativeButton("Change the dates", _ -> keep(fields, told));
        keep.addClassNames("btn", "primary");
        var leave = new NativeButton("Leave them", _ -> show());
        leave.addClassName("btn");
        var hint = new Span("What is late is worked out anew for everybody, those who have handed in among them.");
        hint.addClassNames("dim", "s");
        var acts = new Div(keep, leave, hint);
        acts.addClassName("act");
        content.add(new H4("Dates"), fields, told, acts);
    }

    private void keep(DateFields fields, Told told) {
        fields.dates()
                .ifPresentOrElse(
                        dates -> {
                            switch (assignments.changeDates(given.id(), dates)) {
                                case AssignmentResult.Done _ -> {
                                    Said.done("The dates are changed.");
                                    Desk.again();
                                }
                                case AssignmentResult.Refused(var why) -> told.refuse("Nothing was changed.", why);
                            }
                        },
                        () -> told.refuse("Nothing was changed.", "It must open at some time."));
    }
}
