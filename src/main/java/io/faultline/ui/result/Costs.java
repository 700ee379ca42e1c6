package io.faultline.ui.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.grading.HintBought;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Guard;
import io.faultline.lab.Step;
import io.faultline.ui.verdict.CheckState;
import java.util.Optional;

/// House rules and hints, with what they cost.
final class Costs extends Section {

    Costs(Result result) {
        addClassName("costs");
        if (!result.lab().guards().isEmpty()) {
            UnorderedList rules = new UnorderedList();
            result.lab().guards().forEach(guard -> rules.add(rule(result, guard)));
            add(new H2("House rules"), rules);
        }
        if (!result.sheet().hints().isEmpty()) {
            UnorderedList hints = new UnorderedList();
            result.sheet().hints().forEach(hint -> hints.add(hint(result, hint)));
            add(new H2("Hints"), hints);
        }
    }

    private static ListItem rule(Result result, Guard guard) {
        Optional<Verdict> broken = result.sheet().guards().stream()
                .filter(verdict -> verdict.checkId().equals(guard.id()))
                .filter(verdict -> verdict.state() == Verdict.State.FAILED
                        && result.telling().ticks())
                .findFirst();
        String price = guard.voids() ? "void" : "−" + guard.penalty();
        return broken.map(verdict -> line(CheckState.FAILED, guard.rule(), broken(result, verdict), price))
                .orElseGet(() -> line(
                        result.isOver() ? CheckState.PASSED : CheckState.OPEN,
                        guard.rule(),
                        new Paragraph(kept(result)),
                        ""));
    }

    private static String kept(Result result) {
        return result.isOver() ? "Kept." : result.telling().ticks() ? "Kept so far." : "It is told after you hand in.";
    }

    private static Component broken(Result result, Verdict verdict) {
        Paragraph told = new Paragraph("Broken. " + verdict.seen() + " ");
        SimTime at = verdict.at();
        if (at != null) {
            told.add(result.at(at).link());
        }
        return told;
    }

    private static ListItem hint(Result result, HintBought hint) {
        String step = result.lab().step(hint.step()).map(Step::title).orElse(hint.step());
        Paragraph told = new Paragraph("Read");
        if (result.lab().hasFabric()) {
            told.add(" at ");
            told.add(result.at(hint.at()).link());
        }
        return line(
                CheckState.DONE,
                "Hint " + hint.number() + ", " + step,
                told,
                hint.cost() == 0 ? "free" : "−" + hint.cost());
    }

    private static ListItem line(CheckState state, String title, Component told, String price) {
        Span cost = new Span(price);
        cost.addClassNames("num", "cost");
        Div words = new Div(new Span(title), told);
        words.addClassName("cost-words");
        return new ListItem(state.glyph(), words, cost);
    }
}
