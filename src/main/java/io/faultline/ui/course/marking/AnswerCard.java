package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.course.Count;

/// A question, and what one learner wrote.
final class AnswerCard extends Article {

    /// @param ask the question as this learner read it
    AnswerCard(QueuePlace place, String ask) {
        addClassName("answer-card");
        var name = new Span(QueuePlace.name(place.item()));
        name.addClassName("who");
        var answer = place.item().answer();
        var words = new Span(Count.of(words(answer), "word", "words"));
        words.addClassNames("dim", "num", "xs");
        var head = new Div(name, words);
        head.addClassName("answer-head");
        var text = new Div();
        text.addClassName("answer-text");
        text.getElement().setAttribute("tabindex", "-1");
        answer.strip().lines().filter(line -> !line.isBlank()).forEach(line -> text.add(new Paragraph(line)));
        if (answer.isBlank()) {
            var nothing = new Paragraph("Nothing was written.");
            nothing.addClassName("faint");
            text.add(nothing);
        }
        add(new H4(ask), head, text);
    }

    static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
