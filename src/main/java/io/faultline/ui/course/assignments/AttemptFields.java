package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.course.AttemptRule;
import io.faultline.lab.Mode;
import io.faultline.lab.Scoring;
import io.faultline.ui.course.GivenWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How often a learner may try, and what each time is worth.
final class AttemptFields extends Div {

    private static final int MOST_FACTORS = 20;

    private final IntegerField most = new IntegerField("Attempts");
    private final TextField worth = new TextField("What each is worth, in %");

    AttemptFields() {
        addClassName("attempt-fields");
        most.setMin(1);
        most.setMax(1000);
        most.setStepButtonsVisible(true);
        most.setHelperText("Empty: any number");
        worth.setHelperText("The last holds for all further ones");
        worth.setValueChangeMode(ValueChangeMode.LAZY);
        worth.addValueChangeListener(
                event -> worth.setInvalid(factors(event.getValue()).isEmpty()));
        worth.setErrorMessage("Percent from 0 to 100 with commas between, such as 100, 80, 60");
        worth.setManualValidation(true);
        add(most, worth);
    }

    /// What an exam is worth stands in the lab; practice may be repeated as it is.
    void usual(Mode mode, Scoring scoring) {
        set(mode == Mode.EXAM ? new AttemptRule(scoring.exam().size(), scoring.exam()) : AttemptRule.ANY_NUMBER);
    }

    void set(AttemptRule rule) {
        most.setValue(rule.most() == 0 ? null : rule.most());
        worth.setValue(GivenWords.typed(rule));
        worth.setInvalid(false);
    }

    /// Empty while one of the fields cannot be read.
    Optional<AttemptRule> rule() {
        int number = Optional.ofNullable(most.getValue()).orElse(0);
        return number < 0 || number > 1000
                ? Optional.empty()
                : factors(worth.getValue()).map(factors -> new AttemptRule(number, factors));
    }

    /// `100, 80, 60` as parts of one.
    static Optional<List<Double>> factors(String typed) {
        var factors = new ArrayList<Double>();
        for (var part : typed.strip().split("[\\s,;%]+")) {
            if (!part.matches("[0-9]{1,3}(\\.[0-9]{1,2})?") || Double.parseDouble(part) > 100) {
                return Optional.empty();
            }
            factors.add(Double.parseDouble(part) / 100);
        }
        return factors.isEmpty() || factors.size() > MOST_FACTORS ? Optional.empty() : Optional.of(factors);
    }
}
