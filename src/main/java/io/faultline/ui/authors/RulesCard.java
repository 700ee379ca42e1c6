package io.faultline.ui.authors;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.shell.Ago;
import io.faultline.workbench.RuleProof;
import java.time.Instant;

/// The folder of rules of one's own: whether it has taken over, and what keeps it from doing so.
final class RulesCard extends Article {

    RulesCard(RuleProof proof, Instant now) {
        addClassName("proof-card");
        getElement().setAttribute("aria-label", "Rules");
        var state = new Span(new Glyph(mark(proof.phase())), new Span(words(proof, now)));
        state.addClassNames("st", tone(proof.phase()));
        state.getElement().setAttribute("role", "status");
        var force = new Span(proof.rules() + " rules judge, revision " + proof.inForce());
        force.addClassName("dim");
        add(new Header(new H2("Rules in " + proof.folder().getFileName()), state, force));
        if (!proof.findings().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("findings");
            proof.findings().forEach(one -> list.add(new FindingRow(one.code(), one.problem())));
            add(list);
        }
    }

    private static String words(RuleProof proof, Instant now) {
        var ago = proof.checkedAt().map(at -> Ago.words(at, now)).orElse("");
        return switch (proof.phase()) {
            case CHECKING -> "Being proved…";
            case IN_FORCE -> "In force, proved " + ago;
            case REFUSED -> "Not in force, proved " + ago;
        };
    }

    private static Mark mark(RuleProof.Phase phase) {
        return switch (phase) {
            case CHECKING -> Mark.MOVING;
            case IN_FORCE -> Mark.DONE;
            case REFUSED -> Mark.DOWN;
        };
    }

    private static String tone(RuleProof.Phase phase) {
        return switch (phase) {
            case CHECKING -> "motion";
            case IN_FORCE -> "up";
            case REFUSED -> "down";
        };
    }
}
