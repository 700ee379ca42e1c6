package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import io.faultline.lab.Question;
import java.util.Optional;

/// Where an answer is given.
sealed interface AnswerField permits NumberAnswer, ChoiceAnswer, TextAnswer {

    /// @param label id of the element that asks
    /// @param give  called when it shall be given without a press of the button
    static AnswerField of(Question question, String label, Runnable give) {
        return switch (question.kind()) {
            case NUMBER -> new NumberAnswer(question, label, give);
            case CHOICE -> new ChoiceAnswer(question, label);
            case TEXT -> new TextAnswer(question, label, give);
        };
    }

    Component component();

    /// What is to be sent; none when it cannot be, which is then said at the field.
    Optional<String> take();

    /// What was answered before; the field keeps what is being typed.
    void show(String given);

    void enable(boolean enabled);
}
