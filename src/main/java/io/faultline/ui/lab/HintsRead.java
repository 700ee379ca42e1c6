package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.HintBought;
import io.faultline.grading.Sheet;
import io.faultline.lab.Hint;
import io.faultline.lab.Lab;
import java.util.List;

/// The hints of one step that were read, below its text.
final class HintsRead extends Div {
    private static final String SHOW =
            "requestAnimationFrame(() => this.lastElementChild.scrollIntoView({block: 'center'}))";

    private final List<Hint> hints;
    private List<HintBought> shown = List.of();
    private boolean seen;

    HintsRead(Lab lab, String step) {
        this.hints = lab.hintsOf(step);
        addClassName("hints-read");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Sheet sheet) {
        List<HintBought> read = sheet.hints().stream()
                .filter(bought -> hints.stream().anyMatch(hint -> is(hint, bought)))
                .toList();
        if (!read.equals(shown)) {
            read.stream().skip(shown.size()).forEach(this::add);
            shown = read;
            if (seen) {
                getElement().executeJs(SHOW);
            }
        }
        seen = true;
    }

    private static boolean is(Hint hint, HintBought bought) {
        return hint.step().equals(bought.step()) && hint.number() == bought.number();
    }

    private void add(HintBought bought) {
        hints.stream().filter(hint -> is(hint, bought)).forEach(hint -> {
            H3 title = new H3("Hint " + hint.number());
            if (bought.cost() > 0) {
                Span cost = new Span("−" + bought.cost());
                cost.addClassNames("tag", "num");
                title.add(cost);
            }
            Aside read = new Aside(title, StepText.html(hint.html()));
            read.addClassNames("text-note", "hint-read");
            add(read);
        });
    }
}
