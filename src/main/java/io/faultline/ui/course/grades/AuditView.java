package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.Assignments;
import io.faultline.course.AuditCheck;
import io.faultline.course.AuditTrail;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Told;
import io.faultline.ui.shell.LocalTimes;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/// Every change of a course, the latest first, and the proof that none of them was touched since.
@Route(value = Desk.OF_CLASS + "/audit", layout = DeskLayout.class)
@PageTitle("What was changed · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class AuditView extends Div implements BeforeEnterObserver {

    private static final int AT_ONCE = 100;

    private final Desk desk;
    private final AuditTrail trail;
    private final Courses courses;
    private final Assignments assignments;
    private final InstantSource clock;
    private final Told told = new Told();
    private int shown;

    AuditView(
            Desk desk, AuditTrail trail, Courses courses, Assignments assignments, InstantSource clock) {
        this.desk = desk;
        this.trail = trail;
        this.courses = courses;
        this.assignments = assignments;
        this.clock = clock;
        addClassNames("page", "audit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        told.hush();
        shown = 0;
        var one = desk.classAt(event);
        var back = new Anchor(Desk.path(one, "grades"), "‹ All grades");
        back.addClassName("back");
        var verify = new NativeButton("Prove that nothing was touched", _ -> verify(one));
        verify.addClassName("btn");
        var head = new Div(back, new H3("What was changed"), verify);
        head.addClassName("page-head");
        var says =
                new Paragraph("All classes of the course. Entries are only ever added; each carries a hash over the one"
                        + " before it, so that a changed or missing one shows.");
        says.addClassNames("dim", "s");
        var list = new Div();
        var more = new NativeButton("Earlier ones", click -> more(one, list, click.getSource()));
        more.addClassName("btn");
        add(head, says, told, list, more);
        more(one, list, more);
    }

    private void more(CourseClass one, Div list, NativeButton button) {
        var entries = trail.entries(one.course(), shown, AT_ONCE);
        shown += entries.size();
        button.setVisible(entries.size() == AT_ONCE);
        if (shown == 0) {
            list.add(new Paragraph("Nothing has been changed yet."));
            return;
        }
        var subjects = Subjects.of(one.course(), courses, assignments);
        list.add(new HistoryList(
                entries, UnaryOperator.identity(), subjects::words, LocalTimes.ofBrowser(), clock.instant()));
    }

    private void verify(CourseClass one) {
        switch (trail.verify(one.course())) {
            case AuditCheck.Whole(long entries) ->
                told.note("Whole: " + Count.of(entries, "entry is", "entries are") + " as written.", "");
            case AuditCheck.Broken(long seq, var why) ->
                told.refuse("Entry " + seq + " is not as it was written.", why);
        }
    }
}
