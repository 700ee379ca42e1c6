package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.GradeRow;
import io.faultline.course.Gradebook;
import io.faultline.ui.course.Desk;
import io.faultline.ui.shell.LocalTimes;
import java.util.List;

/// Which assignment this is, and what can be done with all of its grades at once.
final class GradebookHead extends Div {

    GradebookHead(CourseClass one, Assignment given, List<Assignment> all, Gradebook gradebook, List<GradeRow> rows) {
        addClassName("page-head");
        var back = new Anchor(Desk.path(one, "grades"), "‹ All grades");
        back.addClassName("back");
        add(back, new H3(given.title()));
        if (all.size() > 1) {
            add(switcher(one, given, all));
        }
        add(tag(given.mode().shown()), tag("r" + given.lab().revision()));
        given.releasedAt()
                .ifPresent(at -> add(tag("released " + LocalTimes.ofBrowser().day(at))));
        var grow = new Span();
        grow.addClassName("grow");
        var regrade = new Anchor(Desk.path(one, "regrade", given.id()), "Regrade…");
        regrade.addClassName("btn");
        add(grow, regrade, marking(one, given, gradebook), release(gradebook, given, rows));
    }

    private static Select<Assignment> switcher(CourseClass one, Assignment given, List<Assignment> all) {
        var other = new Select<Assignment>();
        other.setItems(all);
        other.setItemLabelGenerator(Assignment::title);
        other.setAriaLabel("Another assignment");
        other.addClassName("switcher");
        other.setPlaceholder("Another…");
        other.setItemEnabledProvider(assignment -> !assignment.equals(given));
        other.addValueChangeListener(
                event -> Desk.go(Desk.path(one, "grades", event.getValue().id())));
        return other;
    }

    private static Anchor marking(CourseClass one, Assignment given, Gradebook gradebook) {
        long waiting = gradebook.queues(given.id()).stream()
                .mapToLong(queue -> queue.unmarked())
                .sum();
        var mark = new Anchor(
                Desk.path(one, "marking", given.id()), waiting == 0 ? "Marking" : "Mark " + waiting + " waiting");
        mark.addClassName("btn");
        if (waiting > 0) {
            mark.addClassName("primary");
        }
        return mark;
    }

    private static NativeButton release(Gradebook gradebook, Assignment given, List<GradeRow> rows) {
        var release = given.isReleased()
                ? new NativeButton("Take the release back…", _ -> Releasing.takeBack(gradebook, given, rows))
                : new NativeButton("Release the grades…", _ -> Releasing.ask(gradebook, given, rows));
        release.addClassName("btn");
        return release;
    }

    private static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
