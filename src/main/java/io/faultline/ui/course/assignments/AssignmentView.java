package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.Assignment;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.course.Member;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.GivenWords;
import io.faultline.ui.shell.LocalTimes;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// One assignment: its terms, its dates, and for whom something else holds.
@Route(value = Desk.OF_CLASS + "/assignments/:" + Desk.ASSIGNMENT + Desk.NUMBER, layout = DeskLayout.class)
@RolesAllowed(Role.INSTRUCTORS)
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Desk desk;
    private final Assignments assignments;
    private final Courses courses;
    private final Preview preview;
    private final InstantSource clock;
    private String title = "Assignment";

    AssignmentView(Desk desk, Assignments assignments, Courses courses, Preview preview, InstantSource clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.courses = courses;
        this.preview = preview;
        this.clock = clock;
        addClassNames("page", "assignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = desk.classAt(event);
        var given = desk.assignmentAt(event, one).orElseThrow(NotFoundException::new);
        title = given.title();
        var times = LocalTimes.ofBrowser();
        var members = courses.roster(one.id()).stream().filter(Member::isIn).toList();
        add(
                head(one, given),
                new DatesPane(assignments, given, times, clock.instant()),
                new ExceptionsPane(assignments, given, members, times, clock.instant()));
    }

    private Div head(CourseClass one, Assignment given) {
        var back = new Anchor(Desk.path(one, "assignments"), "‹ Assignments");
        back.addClassName("back");
        var name = new H3(given.title());
        var see = new NativeButton(
                "Preview as a learner",
                _ -> preview.open(given.lab().id(), given.mode(), given.lab().hash()));
        see.addClassName("btn");
        var grades = new Anchor(Desk.path(one, "grades", given.id()), "Grades");
        grades.addClassNames("btn", "primary");
        var grow = new Span();
        grow.addClassName("grow");
        var head = new Div(back, name, grow, see, grades);
        head.addClassName("page-head");
        return new Div(head, terms(given));
    }

    private static Paragraph terms(Assignment given) {
        var words = Stream.of(
                        List.of(
                                given.lab().id() + " r" + given.lab().revision(),
                                given.lab().possible() + " points",
                                given.mode().shown().toLowerCase(java.util.Locale.ROOT)),
                        List.of(
                                GivenWords.attempts(given.attempts()),
                                GivenWords.late(given.late()),
                                GivenWords.seeds(given.seeds())))
                .flatMap(List::stream)
                .toList();
        var terms = new Paragraph(String.join(" · ", words));
        terms.addClassNames("dim", "s", "terms");
        return terms;
    }

    @Override
    public String getPageTitle() {
        return title + " · Faultline";
    }
}
