package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Situation;
import io.faultline.lab.Step;
import io.faultline.ui.situation.Heading;
import io.faultline.ui.situation.RulesSay;
import io.faultline.ui.situation.SituationCard;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.Attempt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The middle of a bench without a fabric: what the step is about, and once the choice was judged, what the rules say
/// to it, as far as the mode tells.
final class SituationPane extends Div implements Pane {
    private final Attempt attempt;
    private final Lab lab;
    private final Div said = new Div();
    private Optional<Step> step = Optional.empty();
    private Optional<Situation> situation = Optional.empty();
    private @Nullable Shown shown;

    /// What is on the screen; the same again needs no work.
    private record Shown(String step, SituationChoice choice) {}

    SituationPane(Attempt attempt) {
        this.attempt = attempt;
        this.lab = attempt.lab().orElseThrow();
        addClassName("situation-pane");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Story, facts and what the rules say");
        said.getElement().setAttribute("aria-live", "polite");
    }

    void turn(Step turnedTo) {
        step = Optional.of(turnedTo);
        situation = attempt.variant().of(turnedTo);
        shown = null;
        removeAll();
        said.removeAll();
        situation.ifPresent(about -> add(new SituationCard(about, Heading.SECOND), said));
        if (situation.isEmpty()) {
            add(new Paragraph("This step is about no situation."));
        }
        getElement().executeJs("this.scrollTop = 0");
    }

    @Override
    public void show(Glance glance) {
        glance.view()
                .sheet()
                .ifPresent(sheet -> step.ifPresent(of -> situation.ifPresent(about -> say(of, about, sheet))));
    }

    private void say(Step of, Situation about, Sheet sheet) {
        SituationChoice choice = SituationChoice.of(lab, of, sheet, Telling.of(attempt, sheet.handedIn()));
        Shown now = new Shown(of.id(), choice);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        said.removeAll();
        if (choice.told()) {
            said.add(new RulesSay(about, choice.chosen(), sheet.handedIn(), Heading.SECOND));
        } else if (!choice.later().isEmpty()) {
            Paragraph wait = new Paragraph(choice.later());
            wait.addClassName("situation-wait");
            said.add(wait);
        }
    }
}
