package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import io.faultline.lab.Question;
import java.util.Optional;

/// One of several options.
final class ChoiceAnswer implements AnswerField {
    private final RadioButtonGroup<Question.Option> group = new RadioButtonGroup<>();
    private final Question question;
    private String shown = "";

    ChoiceAnswer(Question question, String label) {
        this.question = question;
        group.setItems(question.options());
        group.setItemLabelGenerator(Question.Option::text);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setAriaLabelledBy(label);
        group.addValueChangeListener(change -> group.setInvalid(false));
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Optional<String> take() {
        Optional<String> chosen = group.getOptionalValue().map(Question.Option::id);
        group.setErrorMessage("Please choose one.");
        group.setInvalid(chosen.isEmpty());
        return chosen;
    }

    @Override
    public void show(String given) {
        if (!given.equals(shown)) {
            shown = given;
            question.options().stream()
                    .filter(option -> option.id().equals(given))
                    .findFirst()
                    .ifPresent(group::setValue);
        }
    }

    @Override
    public void enable(boolean enabled) {
        group.setReadOnly(!enabled);
    }
}
