package io.faultline.ui.result;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.lab.Question;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.ReadMore;
import io.faultline.ui.verdict.Said;

/// What was asked, what was seen, and why it matters.
final class RowWords extends Div {

    RowWords(Row row) {
        addClassName("row-words");
        add(new Html("<div class=\"row-title\">" + row.title() + "</div>"));
        if (!row.seen().isEmpty()) {
            say("row-seen", row.seen());
        } else if (row.told() && row.state() == CheckState.OPEN) {
            say("row-seen", unseen(row));
        }
        row.question()
                .filter(asked -> asked.answered().isGiven())
                .ifPresent(asked -> answer(row, asked.question(), asked));
        Paragraph why = new Paragraph(row.why());
        why.addClassName("row-why");
        if (!row.read().isEmpty()) {
            Anchor read = new ReadMore(row.read(), row.name());
            read.addClassName("row-read");
            why.add(row.why().isEmpty() ? "" : " ");
            why.add(read);
        }
        if (!row.why().isEmpty() || !row.read().isEmpty()) {
            add(why);
        }
    }

    private static String unseen(Row row) {
        return row.question()
                .map(asked -> asked.answered().isGiven()
                        ? "It was not judged: the rest of its step was not done."
                        : "It was not answered.")
                .orElse("Nothing of it was seen.");
    }

    private void answer(Row row, Question question, Row.Asked asked) {
        switch (question.kind()) {
            case NUMBER -> add(new Said(question, asked.answered(), row.told()));
            case CHOICE -> {
                if (question.isPrediction() || row.seen().isEmpty()) {
                    add(new Said(question, asked.answered(), row.told()));
                }
            }
            case TEXT -> {
                say("row-text", asked.answered().given());
                if (!row.rubric().isEmpty()) {
                    add(new Rubric(row.rubric()));
                }
            }
        }
    }

    private void say(String name, String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName(name);
        add(said);
    }
}
