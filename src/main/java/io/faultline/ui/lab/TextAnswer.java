package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.lab.Question;
import java.util.Optional;

/// A text. It is kept when one leaves the field, once it is long enough; a counter says how far that is.
final class TextAnswer implements AnswerField {
    private static final int MOST = 20_000;

    private final Question question;
    private final TextArea area = new TextArea();
    private String shown = "";

    TextAnswer(Question question, String label, Runnable give) {
        this.question = question;
        area.addClassName("answer-text");
        area.setAriaLabelledBy(label);
        area.setMaxLength(MOST);
        area.setMinRows(4);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> count());
        area.addBlurListener(blur -> {
            if (!text().isEmpty() && !text().equals(shown)) {
                give.run();
            }
        });
        count();
    }

    private String text() {
        return area.getValue().strip();
    }

    private void count() {
        int length = text().length();
        int least = question.least();
        area.setHelperText(length >= least ? length + " characters" : length + " of " + least + " characters at least");
        if (length >= least) {
            area.setInvalid(false);
        }
    }

    @Override
    public Component component() {
        return area;
    }

    @Override
    public Optional<String> take() {
        int missing = Math.max(1, question.least()) - text().length();
        area.setErrorMessage(
                missing == 1
                        ? "Not saved yet: one more character is needed."
                        : "Not saved yet: " + missing + " more characters are needed.");
        area.setInvalid(missing > 0);
        return area.isInvalid() ? Optional.empty() : Optional.of(text());
    }

    @Override
    public void show(String given) {
        if (!given.equals(shown)) {
            boolean untouched = text().isEmpty() || text().equals(shown);
            shown = given;
            if (untouched) {
                area.setValue(given);
            }
        }
    }

    @Override
    public void enable(boolean enabled) {
        area.setReadOnly(!enabled);
    }
}
