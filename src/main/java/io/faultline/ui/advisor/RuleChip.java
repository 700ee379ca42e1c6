package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.NativeButton;
import io.faultline.advisor.Line;

/// The id of the rule that wrote a sentence; it opens the rule's card.
final class RuleChip extends NativeButton {

    RuleChip(Line line, Explained explained) {
        super(line.rule(), _ -> explained.open(line));
        addClassName("chip");
        setAriaLabel("Rule " + line.rule() + ": why, and its source");
    }
}
