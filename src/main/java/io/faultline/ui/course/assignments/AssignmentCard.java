package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.Turnout;
import io.faultline.ui.course.DateLine;
import io.faultline.ui.course.DatePicture;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.GivenWords;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;

/// An assignment in the list: what, until when, and how far the class is with it.
final class AssignmentCard extends Article {

    AssignmentCard(CourseClass one, Assignment given, Turnout turnout, LocalTimes times, Instant now) {
        addClassName("given-card");
        var title = new H4(new Anchor(Desk.path(one, "assignments", given.id()), given.title()));
        var tags = new Div(tag(given.mode().shown()), tag("r" + given.lab().revision()));
        tags.addClassName("tags");
        if (given.isReleased()) {
            tags.add(tag("released"));
        }
        var due = new Paragraph(GivenWords.due(given.dates(), given.late(), now));
        due.addClassNames("s", "due");
        var head = new Div(title, tags, due);
        head.addClassName("given-head");
        add(head, new DatePicture(DateLine.of(given.dates(), given.late(), times, now)), turnout(one, given, turnout));
    }

    private static Div turnout(CourseClass one, Assignment given, Turnout turnout) {
        var bar = new Div(part("in", turnout.handedIn(), turnout.of()), part("at", turnout.begun(), turnout.of()));
        bar.addClassName("turnout-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Span();
        words.addClassNames("s", "turnout-words");
        words.setText(turnout.handedIn() + " handed in, " + turnout.begun() + " begun, of " + turnout.of());
        var grades = new Anchor(Desk.path(one, "grades", given.id()), "Grades");
        grades.addClassNames("btn", "small");
        grades.getElement().setAttribute("aria-label", "Grades of " + given.title());
        var live = new Anchor(Desk.path(one, "") + "?of=" + given.id().value(), "Live");
        live.addClassNames("btn", "small");
        live.getElement().setAttribute("aria-label", given.title() + ", live");
        var acts = new Div(live, grades);
        acts.addClassName("act");
        var all = new Div(words, bar, acts);
        all.addClassName("turnout");
        return all;
    }

    private static Span part(String kind, int count, int of) {
        var part = new Span();
        part.addClassName(kind);
        part.getStyle().set("width", of == 0 ? "0" : 100.0 * count / of + "%");
        return part;
    }

    private static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }
}
