package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.Div;
import io.faultline.lab.Situation;
import io.faultline.ui.situation.Heading;
import io.faultline.ui.situation.RulesSay;
import io.faultline.ui.situation.SituationCard;

/// What an answer is about, in a lab without a fabric: the situation, and what the rules say to the choice.
final class SituationFrame extends Div {

    /// @param chosen the id of a technology; empty when none was chosen
    SituationFrame(Situation situation, String chosen) {
        addClassName("situation-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Situation");
        add(new SituationCard(situation, Heading.THIRD), new RulesSay(situation, chosen, true, Heading.THIRD));
    }
}
