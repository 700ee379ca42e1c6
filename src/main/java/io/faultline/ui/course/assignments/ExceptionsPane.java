package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Allowance;
import io.faultline.course.Assignment;
import io.faultline.course.Assignments;
import io.faultline.course.Member;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Question;
import io.faultline.ui.course.Said;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.util.List;

/// For whom something else holds, a card each, and the way to one more.
final class ExceptionsPane extends Section {

    private final Assignments assignments;
    private final Assignment given;
    private final List<Member> members;
    private final LocalTimes times;
    private final Instant now;
    private final Div form = new Div();

    ExceptionsPane(Assignments assignments, Assignment given, List<Member> members, LocalTimes times, Instant now) {
        this.assignments = assignments;
        this.given = given;
        this.members = members;
        this.times = times;
        this.now = now;
        addClassName("exceptions");
        var allowances = assignments.allowances(given.id());
        var says = new Span(
                allowances.isEmpty() ? "The same holds for everybody." : "These hold in place of what holds for all.");
        says.addClassNames("dim", "s");
        var head = new Div(new H4("Exceptions"), says);
        head.addClassName("group-head");
        var cards = new Div();
        cards.addClassName("exception-cards");
        allowances.forEach(allowance -> cards.add(card(allowance)));
        add(head, cards, form);
        if (!members.isEmpty()) {
            rest();
        }
    }

    private void rest() {
        form.removeAll();
        var more = new NativeButton("Allow a learner more…", _ -> edit());
        more.addClassNames("btn", "small");
        form.add(more);
    }

    private void edit() {
        form.removeAll();
        form.add(new ExceptionForm(assignments, given, members, this::rest));
    }

    private Article card(Allowance allowance) {
        var name = name(allowance);
        var what = new Paragraph(ExceptionWords.of(allowance));
        what.addClassName("s");
        var until = new Paragraph(ExceptionWords.until(given.dates(), allowance, times, now));
        until.addClassNames("num", "xs");
        var why = new Paragraph("“" + allowance.reason() + "”");
        why.addClassNames("dim", "s");
        var back = new NativeButton("Take back…", _ -> takeBack(allowance, name));
        back.addClassNames("btn", "small");
        back.setAriaLabel("Take back what " + name + " is allowed");
        var card = new Article(new H5(name), what, until, why, back);
        card.addClassName("exception");
        return card;
    }

    private void takeBack(Allowance allowance, String name) {
        new Question(
                        "Take back what " + name + " is allowed?",
                        "From then on the same holds for them as for everybody; what was in time by it may be late.",
                        "Keep it",
                        "Take it back",
                        () -> {
                            assignments.withdraw(given.id(), allowance.learner());
                            Said.done("The same holds for " + name + " as for everybody.");
                            Desk.again();
                        })
                .open();
    }

    private String name(Allowance allowance) {
        return members.stream()
                .map(Member::person)
                .filter(person -> person.id().equals(allowance.learner()))
                .map(person -> person.name())
                .findFirst()
                .orElse("Somebody who has left");
    }
}
