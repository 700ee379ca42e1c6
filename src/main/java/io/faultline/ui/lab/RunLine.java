package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/// A line of the text that a click gives to the console.
final class RunLine extends NativeButton {
    private static final String ON = "const all = [...this.closest('.lab-text').querySelectorAll('.run')];"
            + "const next = all[all.indexOf(this) + 1]; if (next) next.focus();";

    private final String line;
    private final Span key = new Span("Enter");
    private boolean run;

    RunLine(String line, boolean runs, Bench bench) {
        this.line = line;
        addClassName("run");
        Span play = new Span(runs ? "▶" : "PS");
        play.addClassName("run-play");
        play.getElement().setAttribute("aria-hidden", "true");
        key.addClassName("run-key");
        key.getElement().setAttribute("aria-hidden", "true");
        add(play, new Code(line), key);
        getElement().setAttribute("aria-label", "Run " + line);
        getElement().setAttribute("title", line);
        setEnabled(runs && !bench.isReadOnly());
        key.setVisible(false);
        addClickListener(click -> {
            bench.type(line);
            getElement().executeJs(ON);
        });
    }

    void show(Set<String> typed) {
        run = typed.contains(line);
        setClassName("ran", run);
    }

    boolean isRun() {
        return run;
    }

    void next(boolean isNext) {
        setClassName("next", isNext && isEnabled());
        key.setVisible(isNext && isEnabled());
    }
}
