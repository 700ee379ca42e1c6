package io.faultline.ui.course.marking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.faultline.account.Role;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.Gradebook;
import io.faultline.course.MarkGiven;
import io.faultline.course.Marking;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.grades.AttemptLabs;
import io.faultline.ui.course.grades.CheckNames;
import io.faultline.ui.course.grades.ReadLab;
import io.faultline.workbench.AttemptId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Texts that a person has to read: one question across all learners, in an order that is nobody's, with the
/// bench beside each answer as it was when it was given.
@Route(
        value = Desk.OF_CLASS + "/marking/:" + Desk.ASSIGNMENT + Desk.NUMBER + "/:" + MarkingView.CHECK
                + "?([\\w.-]{1,100})/:" + MarkingView.ATTEMPT + "?" + Desk.NUMBER,
        layout = DeskLayout.class)
@RolesAllowed(Role.INSTRUCTORS)
class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskLayout.Wide {

    static final String CHECK = "check";
    static final String ATTEMPT = "attempt";

    private final Desk desk;
    private final Gradebook gradebook;
    private final Marking marking;
    private final AttemptLabs labs;
    private @Nullable CourseClass one;
    private @Nullable Assignment given;
    private @Nullable QueuePlace place;
    private @Nullable MarkForm form;
    private @Nullable Registration keys;
    private boolean withBench = true;

    MarkingView(Desk desk, Gradebook gradebook, Marking marking, AttemptLabs labs) {
        this.desk = desk;
        this.gradebook = gradebook;
        this.marking = marking;
        this.labs = labs;
        addClassNames("page", "marking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var into = desk.classAt(event);
        var wanted = desk.assignmentAt(event, into).orElseThrow(NotFoundException::new);
        one = into;
        given = wanted;
        show(into, wanted, event.getRouteParameters().get(CHECK), Desk.number(event, ATTEMPT));
    }

    private void show(CourseClass into, Assignment wanted, Optional<String> check, Optional<Long> attempt) {
        var queues = gradebook.queues(wanted.id());
        removeAll();
        form = null;
        var at = QueuePlace.of(queues, check, attempt);
        place = at.orElse(null);
        var read = at.map(here -> labs.of(here.item().attempt(), wanted.lab()));
        var beside = read.filter(lab -> !lab.hasClock()).isPresent() ? "the situation" : "the bench";
        add(head(into, wanted, at, beside));
        if (at.isEmpty() || read.isEmpty()) {
            var back = new Anchor(Desk.path(into, "grades", wanted.id()), "To the grades");
            back.addClassName("btn");
            add(new Nothing(
                    queues.isEmpty()
                            ? "This lab asks nothing that a person has to read."
                            : "No answer has been handed in yet.",
                    back));
            return;
        }
        var here = at.get();
        var lab = read.get();
        var fresh = new MarkForm(
                here,
                marking.comments(wanted.id(), here.queue().check()),
                mark -> give(here, mark),
                () -> next(into, wanted, here));
        form = fresh;
        var middle = new Div(
                new AnswerCard(
                        here,
                        lab.lab().isPresent()
                                ? lab.name(here.queue().check())
                                : CheckNames.plain(here.queue().ask())),
                fresh);
        middle.addClassName("marking-middle");
        var three = new Div(new QueueList(into, wanted, queues, here), middle);
        three.addClassName("marking-panes");
        three.setClassName("with-bench", withBench);
        if (withBench) {
            three.add(beside(here, lab));
        }
        add(three);
    }

    /// The bench as it was; without a fabric, what it is about.
    private Component beside(QueuePlace here, ReadLab lab) {
        var check = here.queue().check();
        return lab.situation(check)
                .<Component>map(situation -> new SituationFrame(situation, labs.chosen(lab, check)))
                .orElseGet(() -> new BenchFrame(here.item(), lab));
    }

    private Div head(CourseClass into, Assignment wanted, Optional<QueuePlace> at, String beside) {
        var back = new Anchor(Desk.path(into, "grades", wanted.id()), "‹ Grades of " + wanted.title());
        back.addClassName("back");
        var says = new Span(wanted.isReleased() ? "" : "names are hidden until you release the grades");
        says.addClassNames("dim", "s");
        var grow = new Span();
        grow.addClassName("grow");
        var head = new Div(back, new H3("Marking"), says, grow);
        head.addClassName("page-head");
        at.ifPresent(here -> {
            var bench = new NativeButton((withBench ? "Hide " : "Show ") + beside, _ -> {
                withBench = !withBench;
                Desk.go(path(into, wanted, here, here.item().attempt()));
            });
            bench.addClassName("btn");
            head.add(step("Previous", "P", here, -1), step("Skip", "N", here, 1), bench);
        });
        return head;
    }

    /// At an end of the queue a word stands where the button would be.
    private Component step(String words, String key, QueuePlace here, int way) {
        if (here.beside(way).isEmpty()) {
            var end = new Span(way < 0 ? "the first answer" : "the last answer");
            end.addClassNames("dim", "s");
            return end;
        }
        var button = new NativeButton(words, _ -> step(way));
        button.addClassName("btn");
        var kbd = new Span(key);
        kbd.addClassName("kbd");
        kbd.getElement().setAttribute("aria-hidden", "true");
        button.add(kbd);
        return button;
    }

    private io.faultline.course.MarkResult give(QueuePlace here, MarkGiven mark) {
        return marking.mark(here.item().attempt(), mark);
    }

    private void next(CourseClass into, Assignment wanted, QueuePlace here) {
        here.nextUnmarked().ifPresentOrElse(attempt -> Desk.go(path(into, wanted, here, attempt)), () -> {
            Said.done("Every answer to this question is marked.");
            Desk.go(Desk.path(into, "marking", wanted.id()));
        });
    }

    private void step(int way) {
        var here = place;
        if (here != null && one != null && given != null) {
            var into = one;
            var wanted = given;
            here.beside(way).ifPresent(attempt -> Desk.go(path(into, wanted, here, attempt)));
        }
    }

    private void press(String key) {
        var now = form;
        if (now == null) {
            return;
        }
        switch (key) {
            case "save" -> now.save();
            case "n", "N" -> step(1);
            case "p", "P" -> step(-1);
            default -> now.press(Integer.parseInt(key));
        }
    }

    private static String path(CourseClass into, Assignment wanted, QueuePlace here, AttemptId attempt) {
        return Desk.path(into, "marking", wanted.id(), here.queue().check(), attempt);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = MarkingKeys.listen(event.getUI(), this::press);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) {
            keys.remove();
            keys = null;
        }
    }

    @Override
    public String getPageTitle() {
        return "Marking · Faultline";
    }
}
