package io.faultline.ui.authors;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.shell.Ago;
import io.faultline.workbench.LabProof;
import java.time.Instant;

/// One lab: whether it is sound, which revision learners get, and each finding with its place and a way out.
final class ProofCard extends Article {

    ProofCard(LabProof proof, Instant now, Runnable check) {
        addClassName("proof-card");
        getElement().setAttribute("aria-label", proof.id());
        var state = new Span(new Glyph(mark(proof.phase())), new Span(words(proof, now)));
        state.addClassNames("st", tone(proof.phase()));
        state.getElement().setAttribute("role", "status");
        var offered =
                new Span(proof.offered() == 0 ? "nothing is offered" : "learners get revision " + proof.offered());
        offered.addClassName("dim");
        var again = new NativeButton("Prove it", _ -> check.run());
        again.addClassNames("btn", "small");
        again.setAriaLabel("Prove " + proof.id());
        boolean busy = proof.phase() == LabProof.Phase.CHECKING;
        again.setEnabled(!busy);
        if (busy) {
            again.setTitle("It is being proved.");
        }
        add(new Header(new H2(proof.id()), state, offered, again));
        if (!proof.findings().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("findings");
            proof.findings().forEach(finding -> list.add(new FindingRow(finding.code(), finding.problem())));
            add(list);
        }
    }

    private static String words(LabProof proof, Instant now) {
        return switch (proof.phase()) {
            case UNCHECKED -> "Not proved since the server started";
            case CHECKING -> "Being proved…";
            case SOUND -> "Sound, proved " + ago(proof, now);
            case BAD ->
                proof.findings().size() + (proof.findings().size() == 1 ? " finding, " : " findings, ") + "proved "
                        + ago(proof, now);
        };
    }

    private static String ago(LabProof proof, Instant now) {
        return proof.checkedAt().map(at -> Ago.words(at, now)).orElse("");
    }

    private static Mark mark(LabProof.Phase phase) {
        return switch (phase) {
            case UNCHECKED -> Mark.OPEN;
            case CHECKING -> Mark.MOVING;
            case SOUND -> Mark.DONE;
            case BAD -> Mark.DOWN;
        };
    }

    private static String tone(LabProof.Phase phase) {
        return switch (phase) {
            case UNCHECKED -> "dim";
            case CHECKING -> "motion";
            case SOUND -> "up";
            case BAD -> "down";
        };
    }
}
