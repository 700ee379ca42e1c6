package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Lab;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.TaskWords;
import io.faultline.workbench.Attempt;
import java.util.List;

/// The left pane of the past: the moments at which something was decided, each a way to that second.
final class PastText extends Div {
    private final Attempt attempt;
    private final long second;

    PastText(Attempt attempt, SimTime time, List<Decision> decisions) {
        this.attempt = attempt;
        this.second = second(time);
        addClassName("lab-text");
        Article article = new Article(new H2("What was decided, and when"));
        article.addClassNames("step-text", "past-text");
        if (decisions.isEmpty()) {
            article.add(new Paragraph("Nothing that may be told has been decided in this attempt yet."));
        }
        OrderedList list = new OrderedList();
        list.addClassName("decisions");
        attempt.lab().ifPresent(lab -> decisions.forEach(one -> list.add(line(lab, one))));
        article.add(list);
        add(article);
    }

    static long second(SimTime time) {
        return time.micros() / 1_000_000;
    }

    private ListItem line(Lab lab, Decision decision) {
        long at = second(decision.at());
        Anchor link = new Anchor("/bench/" + attempt.id() + "?at=" + at);
        Span time = new Span(Moments.timeOfDay(decision.at(), attempt.startsAt()));
        time.addClassName("num");
        CheckState state = CheckState.of(decision.state());
        Span word = new Span(", " + state.word());
        word.addClassName("sr");
        link.add(time, state.glyph(), TaskWords.of(lab, decision.check()), word);
        if (at == second) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
