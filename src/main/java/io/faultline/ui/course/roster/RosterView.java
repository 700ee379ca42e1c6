package io.faultline.ui.course.roster;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.CourseClass;
import io.faultline.course.Courses;
import io.faultline.course.Member;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.DeskLayout;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Poster;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;

/// Everybody in a class, how other systems know them, and a new key for whoever lost theirs.
@Route(value = Desk.OF_CLASS + "/roster", layout = DeskLayout.class)
@PageTitle("Roster · Faultline")
@RolesAllowed(Role.INSTRUCTORS)
class RosterView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Courses courses;
    private final InstantSource clock;

    RosterView(Desk desk, Courses courses, InstantSource clock) {
        this.desk = desk;
        this.courses = courses;
        this.clock = clock;
        addClassNames("page", "roster-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var one = desk.classAt(event);
        var members = courses.roster(one.id());
        if (members.isEmpty()) {
            add(nobody(one));
            return;
        }
        var grid = new RosterGrid(clock.instant(), member -> KeyRenewal.ask(courses, one, member.person()));
        add(tools(one, members, grid), grid);
        grid.show(members);
    }

    private static Div tools(CourseClass one, List<Member> members, RosterGrid grid) {
        long inside = members.stream().filter(Member::isIn).count();
        var title = new H3(Count.learners(inside));
        var left = new Span(inside == members.size() ? "" : members.size() - inside + " have left");
        left.addClassName("dim");
        var find = new TextField();
        find.setPlaceholder("Find a name or an id");
        find.setAriaLabel("Find a learner");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(event -> grid.show(members.stream()
                .filter(member -> RosterGrid.fits(member, event.getValue()))
                .toList()));
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(title, left, grow, find, bring(one));
        tools.addClassName("desk-tools");
        return tools;
    }

    private static Anchor bring(CourseClass one) {
        var bring = new Anchor(Desk.path(one, "roster", "list"), "Bring in a list…");
        bring.addClassNames("btn", "primary");
        return bring;
    }

    private static Nothing nobody(CourseClass one) {
        var project = new NativeButton("Show the code on the projector", _ -> new Poster(one).open());
        project.addClassName("btn");
        return one.isOpen()
                ? new Nothing(
                        "Nobody is in this class yet. Bring in a list, or let learners join with the code.",
                        bring(one),
                        project)
                : new Nothing("Nobody is in this class, and it is closed.");
    }
}
