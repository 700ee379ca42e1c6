package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.faultline.account.Role;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.RegradeJob;
import io.faultline.course.Regrades;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.grades.AttemptLabs;
import io.faultline.ui.shell.LocalTimes;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Judges all attempts of an assignment anew: choose a revision, look at what it would do, publish it with a
/// reason.
@Route(value = Desk.OF_CLASS + "/regrade/:" + Desk.ASSIGNMENT + Desk.NUMBER, layout = DeskLayout.class)
@PageTitle("Regrade · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class RegradeView extends Div implements BeforeEnterObserver, DeskLayout.Wide {

    private static final int HALF_A_SECOND = 500;

    private final Desk desk;
    private final Regrades regrades;
    private final AttemptLabs labs;
    private final InstantSource clock;
    private final Div content = new Div();
    private @Nullable RunningPane running;
    private @Nullable RegradeJob open;
    private @Nullable Registration polling;

    RegradeView(Desk desk, Regrades regrades, AttemptLabs labs, InstantSource clock) {
        this.desk = desk;
        this.regrades = regrades;
        this.labs = labs;
        this.clock = clock;
        addClassNames("page", "regrade");
        content.addClassName("regrade-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = desk.classAt(event);
        var given = desk.assignmentAt(event, one).orElseThrow(NotFoundException::new);
        add(head(one, given), content);
        show(given);
    }

    private void show(Assignment given) {
        content.removeAll();
        running = null;
        open = null;
        var jobs = regrades.of(given.id());
        var current = jobs.stream()
                .filter(job -> job.state() == RegradeJob.State.RUNNING || job.state() == RegradeJob.State.READY)
                .findFirst();
        var times = LocalTimes.ofBrowser();
        current.ifPresentOrElse(
                this::show,
                () -> content.add(new RevisionChoice(
                        given,
                        regrades.revisions(given.id()),
                        times,
                        hash -> DryRunPane.told(regrades.dryRun(given.id(), hash)))));
        var past = jobs.stream()
                .filter(job -> current.filter(job::equals).isEmpty())
                .toList();
        if (!past.isEmpty() && current.isEmpty()) {
            content.add(new PastRegrades(regrades, past, times, clock.instant()));
        }
    }

    private void show(RegradeJob job) {
        open = job;
        if (job.isPending()) {
            var pane = new RunningPane(regrades, job);
            running = pane;
            content.add(pane);
            getUI().ifPresent(this::poll);
        } else {
            content.add(new DryRunPane(regrades, job, labs.of(job.lab())));
        }
    }

    private Div head(CourseClass one, Assignment given) {
        var back = new Anchor(Desk.path(one, "grades", given.id()), "‹ Grades of " + given.title());
        back.addClassName("back");
        var tag = new Span("r" + given.lab().revision() + " in force");
        tag.addClassName("tag");
        var head = new Div(back, new H3("Regrade"), tag);
        head.addClassName("page-head");
        return head;
    }

    private void refresh() {
        var job = open;
        var pane = running;
        if (job == null || pane == null) {
            return;
        }
        var now = regrades.find(job.id());
        pane.show(now);
        if (!now.isPending()) {
            rest();
            Desk.again();
        }
    }

    private void poll(UI ui) {
        if (polling == null) {
            ui.setPollInterval(HALF_A_SECOND);
            polling = ui.addPollListener(_ -> refresh());
        }
    }

    private void rest() {
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (running != null) {
            poll(event.getUI());
        }
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
