package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.lab.Numbers;
import io.faultline.lab.Question;
import java.util.Optional;

/// A number with its unit. What is no number is told, and nothing is sent.
final class NumberAnswer implements AnswerField {
    private final String unit;
    private final TextField field = new TextField();
    private String shown = "";

    NumberAnswer(Question question, String label, Runnable give) {
        this.unit = question.unit();
        field.addClassName("answer-number");
        field.setAriaLabelledBy(label);
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        if (!unit.isEmpty()) {
            field.setSuffixComponent(new Span(unit));
        }
        field.addKeyPressListener(Key.ENTER, press -> give.run());
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Optional<String> take() {
        String typed = field.getValue().strip();
        String bare = !unit.isEmpty() && typed.endsWith(unit)
                ? typed.substring(0, typed.length() - unit.length()).strip()
                : typed;
        boolean readable = Numbers.read(bare).isPresent();
        field.setErrorMessage(
                typed.isEmpty()
                        ? "Please give a number."
                        : "“" + typed + "” is not a number. Write figures, such as 295 or 4.5.");
        field.setInvalid(!readable);
        return readable ? Optional.of(bare) : Optional.empty();
    }

    @Override
    public void show(String given) {
        if (!given.equals(shown)) {
            shown = given;
            field.setValue(given);
            field.setInvalid(false);
        }
    }

    @Override
    public void enable(boolean enabled) {
        field.setReadOnly(!enabled);
    }
}
