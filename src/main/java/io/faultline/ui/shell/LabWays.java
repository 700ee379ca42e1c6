package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;

/// The other ways into a lab: a mode of one's choice, the result of the last attempt, a new one with another
/// variant.
final class LabWays extends Div {

    /// Begins a new attempt.
    @FunctionalInterface
    interface Begin {
        void begin(Lab lab, Mode mode);
    }

    LabWays(Lab lab, LabProgress progress, Begin begin) {
        addClassName("ways");
        var modes = new Div();
        modes.addClassNames("seg", "modes");
        modes.getElement().setAttribute("role", "group").setAttribute("aria-label", "Mode of " + lab.title());
        lab.modes().forEach(mode -> modes.add(way(lab, mode, progress)));
        if (lab.modes().size() > 1) {
            var word = new Span("Open");
            word.addClassNames("xs", "dim");
            word.getElement().setAttribute("aria-hidden", "true");
            add(word, modes);
        }
        var gap = new Span();
        gap.addClassName("grow");
        add(gap);
        var back = new Div();
        back.addClassName("act");
        progress.handedIn().ifPresent(row -> {
            var result = new Anchor("/result/" + row.id(), "Result");
            result.setAriaLabel("Result of " + lab.title());
            result.addClassNames("btn", "small");
            back.add(result);
        });
        if (progress.isBegun()) {
            var again = new NativeButton("Start again", _ -> begin.begin(lab, progress.mode(lab)));
            again.addClassNames("btn", "small");
            again.setAriaLabel("Start again with a new variant: " + lab.title());
            back.add(again);
        }
        add(back);
        setVisible(lab.modes().size() > 1 || progress.isBegun());
    }

    /// Goes on in this mode, or begins in it.
    private static Anchor way(Lab lab, Mode mode, LabProgress progress) {
        var link = new Anchor(Wish.of(lab, mode).path(), mode.shown());
        boolean here = progress.open().filter(row -> row.mode() == mode).isPresent();
        link.setAriaLabel(lab.title() + ", " + mode + (here ? ", go on" : ""));
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
