package io.faultline.ui.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import io.faultline.lab.Situation;
import io.faultline.lab.Step;
import io.faultline.ui.lab.SituationChoice;
import io.faultline.ui.situation.Heading;
import io.faultline.ui.situation.RulesSay;
import io.faultline.ui.situation.SituationCard;
import java.util.Optional;

/// The situation of a step, to be opened, and what the rules say to it where that may be told.
final class SituationTold extends NativeDetails {

    private SituationTold(Situation situation, SituationChoice choice, boolean over) {
        super(situation.title());
        addClassName("situation-details");
        Div content = new Div(new SituationCard(situation, Heading.THIRD));
        if (choice.told()) {
            content.add(new RulesSay(situation, choice.chosen(), over, Heading.THIRD));
        }
        setContent(content);
    }

    static Optional<SituationTold> of(Result result, Step step) {
        return result.variant()
                .of(step)
                .map(situation -> new SituationTold(
                        situation,
                        SituationChoice.of(result.lab(), step, result.sheet(), result.telling()),
                        result.isOver()));
    }
}
