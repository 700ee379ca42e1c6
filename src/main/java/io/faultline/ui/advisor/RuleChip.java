package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.NativeButton;
import io.faultline.advisor.Sentence;

/// The id of the rule that wrote a sentence; it opens the rule's card.
final class RuleChip extends NativeButton {

    RuleChip(Sentence sentence, Explained explained) {
        super(sentence.rule(), _ -> explained.open(sentence));
        addClassName("chip");
        setAriaLabel("Rule " + sentence.rule() + ": why, and its source");
    }
}
