package io.faultline.ui.result;

import com.vaadin.flow.component.html.Anchor;
import io.faultline.kernel.SimTime;
import io.faultline.workbench.AttemptId;

/// A second of an attempt, and the way to the bench as it was then.
///
/// @param clock time of day
record Moment(AttemptId attempt, SimTime time, String clock) {

    String path() {
        return "/bench/" + attempt + "?at=" + time.micros() / 1_000_000;
    }

    Anchor link() {
        Anchor link = new Anchor(path(), clock);
        link.addClassNames("moment", "num");
        link.setAriaLabel("See the bench at " + clock);
        return link;
    }
}
