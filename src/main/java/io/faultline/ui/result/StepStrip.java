package io.faultline.ui.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Score;
import io.faultline.lab.Step;
import io.faultline.ui.verdict.CheckState;
import java.util.Map;
import java.util.OptionalInt;

/// The steps side by side, as wide as they are worth; each leads to its rows.
final class StepStrip extends OrderedList {

    StepStrip(Result result, Map<Step, ? extends Component> sections) {
        addClassName("step-strip");
        getElement().setAttribute("aria-label", "Steps");
        int number = 0;
        for (Map.Entry<Step, ? extends Component> section : sections.entrySet()) {
            number++;
            add(item(result, section.getKey(), number, section.getValue()));
        }
    }

    private static ListItem item(Result result, Step step, int number, Component section) {
        Score score = result.score(step);
        Span title = new Span(number + " " + step.title());
        title.addClassName("strip-title");
        Span points = new Span(worth(result, step, score));
        points.addClassNames("num", "strip-points");
        NativeButton button = new NativeButton("", click -> section.getElement().executeJs("""
                this.scrollIntoView({block: 'start', behavior: 'smooth'});
                this.focus({preventScroll: true})"""));
        button.add(state(result, step).glyph(), title, points, new ScoreBar(score, OptionalInt.empty()));
        button.getElement().setAttribute("title", step.title());
        ListItem item = new ListItem(button);
        item.getStyle().set("--worth", Integer.toString(Math.max(1, score.possible())));
        return item;
    }

    static String worth(Result result, Step step, Score score) {
        if (result.telling().ticks()) {
            return score.earned() + " of " + score.possible();
        }
        return result.sheet().done().contains(step.id()) ? "done" : "open";
    }

    private static CheckState state(Result result, Step step) {
        if (!result.telling().ticks()) {
            return result.sheet().done().contains(step.id()) ? CheckState.DONE : CheckState.OPEN;
        }
        return CheckState.of(result.lab().checksOf(step).stream()
                .flatMap(check -> result.sheet().verdict(check.id()).stream())
                .toList());
    }
}
