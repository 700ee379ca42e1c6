package io.faultline.ui.course.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.faultline.account.Role;
import io.faultline.course.MyGrade;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.grades.AttemptLabs;
import io.faultline.ui.course.grades.HistoryList;
import io.faultline.ui.course.grades.SheetTable;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.ui.shell.MainLayout;
import io.faultline.workbench.AttemptId;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;

/// What a learner may see of their own grade: every line of it, and who changed what and why.
@Route(value = "result/:" + GradeView.ATTEMPT + Desk.NUMBER + "/grade", layout = MainLayout.class)
@PageTitle("Your grade · Faultline")
@RolesAllowed({Role.LEARNERS, Role.INSTRUCTORS})
class GradeView extends Div implements BeforeEnterObserver {

    static final String ATTEMPT = "attempt";

    private final MineServices services;
    private final AttemptLabs labs;
    private final InstantSource clock;

    GradeView(MineServices services, AttemptLabs labs, InstantSource clock) {
        this.services = services;
        this.labs = labs;
        this.clock = clock;
        addClassName("my-grade");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = Desk.number(event, ATTEMPT).map(AttemptId::new).orElseThrow(NotFoundException::new);
        var title = services.workbench().mine().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> row.title())
                .findFirst()
                .orElse("Your grade");
        var back = new Anchor("/", "‹ Your assignments");
        back.addClassName("back");
        add(back, new H1(title));
        switch (services.gradebook().mine(id)) {
            case MyGrade.NotYet(var why) -> add(new Nothing(why));
            case MyGrade.Seen seen -> seen(id, seen);
        }
    }

    private void seen(AttemptId id, MyGrade.Seen seen) {
        var lab = labs.of(id);
        var sheet = seen.grade().sheet();
        var figure = new Span(Count.points(seen.award().orElse(sheet.points())));
        figure.addClassName("count");
        var of = new Span("of " + Count.points(sheet.possible()));
        of.addClassNames("dim", "num");
        var says = new Span(
                seen.whole()
                        ? "attempt " + seen.grade().attempt().number()
                        : "so far, by the machine alone: what people give comes once the grades are released");
        says.addClassNames("dim", "s");
        var head = new Div(figure, of, says);
        head.addClassName("sheet-figure");
        add(head);
        seen.award().ifPresent(points -> {
            var set = new Paragraph("Your instructor set the grade to " + Count.points(points)
                    + ". It counts whatever the attempts say; the reason is in the history below.");
            set.addClassName("sheet-given");
            add(set);
        });
        add(new SheetTable(sheet, lab, _ -> List.of()));
        var history = services.gradebook().history(id);
        if (!history.isEmpty()) {
            add(new H2("History"), new HistoryList(history, lab::name, LocalTimes.ofBrowser(), clock.instant()));
        }
    }
}
