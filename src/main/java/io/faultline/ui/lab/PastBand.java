package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.faultline.kernel.SimTime;
import io.faultline.workbench.Attempt;

/// Leaves no doubt that this is the past, and leads back.
final class PastBand extends Div {
    PastBand(Attempt attempt, SimTime time) {
        addClassName("past-band");
        getElement().setAttribute("role", "status");
        Span clock = new Span("You see " + Moments.timeOfDay(time, attempt.startsAt()));
        clock.addClassNames("past-clock", "num");
        Span told = new Span("as it was. Nothing can be done here.");
        Anchor back = new Anchor("/bench/" + attempt.id(), "Back to now");
        back.addClassNames("btn", "small", "primary");
        add(clock, told, back);
    }
}
