package io.faultline.ui.lab;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/// A line of the text that a click gives to the console, or copies into the command line.
final class RunLine extends NativeButton {
    private static final String ON = "const all = [...this.closest('.lab-text').querySelectorAll('button.run')];"
            + "const next = all[all.indexOf(this) + 1]; if (next) next.focus();";
    private static final String PLAY = "<path d=\"M3 1.4l7 4.6-7 4.6z\" fill=\"currentColor\"/>";
    private static final String COPY = "<path d=\"M4 4V1.5h6.5V8H8M1.5 4H8v6.5H1.5z\" fill=\"none\""
            + " stroke=\"currentColor\" stroke-width=\"1.4\"/>";

    private final String line;
    private final Bench bench;
    private final Span key = new Span("Enter");
    private final Span held = new Span("Held: first say what you expect.");
    private boolean run;
    private boolean waits;

    RunLine(String line, LineUse use, Bench bench) {
        this.line = line;
        this.bench = bench;
        boolean runs = use == LineUse.RUN;
        addClassName("run");
        key.addClassName("run-key");
        key.getElement().setAttribute("aria-hidden", "true");
        key.setVisible(false);
        held.addClassName("run-held");
        held.setVisible(false);
        Span verb = new Span(runs ? "Run " : "Copy ");
        verb.addClassName("sr");
        add(mark(runs ? PLAY : COPY), verb, new Code(line), key, held);
        getElement().setAttribute("title", runs ? "Run it" : "Copy it to where you type");
        addClickListener(click -> {
            if (waits || bench.isReadOnly()) {
                return;
            }
            if (runs) {
                bench.type(line);
                getElement().executeJs(ON);
            } else {
                bench.copy(line);
            }
        });
    }

    private static Span mark(String drawing) {
        Span mark = new Span(new Svg(
                "<svg viewBox=\"0 0 12 12\" width=\"11\" height=\"11\" aria-hidden=\"true\">" + drawing + "</svg>"));
        mark.addClassName("run-play");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    /// @param typed lines that were given so far
    /// @param waits a question above must be answered first
    void show(Set<String> typed, boolean waits) {
        run = typed.contains(line);
        this.waits = waits;
        setClassName("ran", run);
        setClassName("held", waits);
        held.setVisible(waits);
        if (waits || bench.isReadOnly()) {
            getElement().setAttribute("aria-disabled", "true");
        } else {
            getElement().removeAttribute("aria-disabled");
        }
    }

    /// It could be given now and has not been.
    boolean isDue() {
        return !run && !waits && !bench.isReadOnly();
    }

    void next(boolean isNext) {
        setClassName("next", isNext);
        key.setVisible(isNext);
    }
}
