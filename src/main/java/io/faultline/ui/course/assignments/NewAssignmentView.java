package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.AssignmentResult;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.Told;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.Labs;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;

/// Gives a lab to a class.
@Route(value = Desk.OF_CLASS + "/assignments/new", layout = DeskLayout.class)
@PageTitle("New assignment · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class NewAssignmentView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Assignments assignments;
    private final Labs labs;
    private final Preview preview;
    private final InstantSource clock;
    private final Told told = new Told();

    NewAssignmentView(Desk desk, Assignments assignments, Labs labs, Preview preview, InstantSource clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.labs = labs;
        this.preview = preview;
        this.clock = clock;
        addClassNames("page", "new-assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        told.hush();
        var one = desk.classAt(event);
        var back = new Anchor(Desk.path(one, "assignments"), "‹ Assignments");
        back.addClassName("back");
        var head = new Div(back, new H3("New assignment"));
        head.addClassName("page-head");
        add(head);
        var offered = labs.offered();
        if (offered.isEmpty()) {
            add(new Nothing("No lab is on offer. Once one passes its checks, it can be given here."));
            return;
        }
        var form = new AssignmentForm(offered, LocalTimes.ofBrowser(), clock.instant());
        var give = new NativeButton("Give it to the class", _ -> give(one, form));
        give.addClassNames("btn", "primary");
        var see = new NativeButton(
                "Preview as a learner", _ -> form.lab().ifPresent(lab -> preview.open(lab.id(), form.mode(), "")));
        see.addClassName("btn");
        var acts = new Div(give, see);
        acts.addClassName("act");
        var foot = new Div(told, acts);
        foot.addClassName("form-foot");
        add(form, foot);
    }

    private void give(CourseClass one, AssignmentForm form) {
        form.plan()
                .ifPresentOrElse(
                        plan -> {
                            switch (assignments.create(one.id(), plan)) {
                                case AssignmentResult.Done(var made) -> {
                                    Said.done("“" + made.title() + "” is given to “" + one.name() + "”.");
                                    Desk.go(Desk.path(one, "assignments", made.id()));
                                }
                                case AssignmentResult.Refused(var why) -> told.refuse("It was not given.", why);
                            }
                        },
                        () -> told.refuse("It was not given.", "A field above is empty or cannot be read."));
    }
}
