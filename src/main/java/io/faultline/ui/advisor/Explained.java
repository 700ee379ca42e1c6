package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Cell;
import io.faultline.advisor.RuleCard;
import io.faultline.advisor.RuleLibrary;
import io.faultline.advisor.Sentence;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The ground below a sentence, over the page: the rule that spoke, what made it speak, and where that can be read.
final class Explained {

    private final RuleLibrary library;
    private final Optional<Consumer<String>> off;

    /// @param off switches the rule with an id off for this scenario, where that can be done
    Explained(RuleLibrary library, Optional<Consumer<String>> off) {
        this.library = library;
        this.off = off;
    }

    /// All that the rules said of one technology and one need.
    void open(Cell cell) {
        var lines = new OrderedList();
        lines.addClassName("said");
        cell.lines().forEach(line -> lines.add(new ListItem(said(line))));
        var verdict = Pieces.div("verdict", Verdict.of(cell.kind()).sign());
        verdict.add(Pieces.span("word", Verdict.of(cell.kind()).word()));
        if (cell.promise().isPresent()) {
            var claim = cell.promise().get().claim();
            verdict.add(Pieces.span(
                    "dim",
                    "May lose " + Spoken.range(claim.rpo()) + ". Runs again after " + Spoken.range(claim.rto()) + "."));
        }
        Component body = cell.lines().isEmpty() ? Pieces.prose("No rule says anything of this.") : lines;
        show(
                cell.option().technology().title() + ": "
                        + Wording.title(cell.need()).toLowerCase(Locale.ROOT),
                verdict,
                body);
    }

    /// One sentence, and the card of its rule.
    void open(Sentence sentence) {
        var dialog = show(library.card(sentence.rule()).map(RuleCard::title).orElse(sentence.rule()), said(sentence));
        off.ifPresent(switching -> {
            var button = new Button("Leave this rule out", _ -> {
                dialog.close();
                switching.accept(sentence.rule());
            });
            button.addClassName("leave-out");
            dialog.getFooter().addComponentAsFirst(button);
        });
    }

    private Component said(Sentence line) {
        var text = Pieces.prose(line.text());
        text.addClassName("text");
        var inputs = new UnorderedList();
        inputs.addClassName("inputs");
        line.inputs().forEach(input -> inputs.add(new ListItem(input)));
        var said =
                Pieces.div("one", text, Pieces.div("fired", Pieces.span("lead", "Told by you or worked out"), inputs));
        library.card(line.rule()).ifPresent(card -> said.add(card(card)));
        return said;
    }

    private static Component card(RuleCard card) {
        return Pieces.div(
                "rule-card",
                Pieces.div("head", Pieces.span("tag led", card.id()), Pieces.span("dim", card.title())),
                part("What", card.synopsis()),
                part("Why", card.why()),
                part("How to put it right", card.recommendation()),
                part("Example", card.example()),
                Pieces.div("block", new H3("Source"), Pieces.source(card.source())));
    }

    private static Component part(String heading, String text) {
        return Pieces.div("block", new H3(heading), Pieces.prose(text));
    }

    private static Dialog show(String title, Component... content) {
        var dialog = new Dialog(title);
        dialog.addClassName("explained");
        dialog.setWidth("620px");
        dialog.setMaxWidth("calc(100vw - 32px)");
        dialog.add(content);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
        return dialog;
    }
}
