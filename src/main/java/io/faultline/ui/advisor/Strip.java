package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.advisor.Advice;

/// What was asked for and what is there, in one line across the top; each entry leads back to its question.
final class Strip extends Div {

    Strip(Advice advice, Runnable change) {
        addClassName("facts");
        var asked = Asked.of(advice.scenario());
        add(Pieces.span(
                "lead",
                advice.scenario().name().isEmpty()
                        ? "Asked for"
                        : advice.scenario().name()));
        var entries = Pieces.div("entries");
        for (var row : asked.brief()) {
            var entry = new NativeButton("", _ -> change.run());
            entry.addClassName("fx");
            entry.add(new Span(row.question()), Pieces.span("told-it", row.answer()));
            entries.add(entry);
        }
        var all = new NativeButton(asked.count());
        all.addClassNames("count", "dim", "xs");
        all.getElement().setAttribute("aria-expanded", "false").executeJs("""
                this.addEventListener('click', () => {
                  const open = this.parentElement.classList.toggle('all');
                  this.setAttribute('aria-expanded', open);
                })""");
        add(entries, all);
    }
}
