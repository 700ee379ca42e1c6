package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import io.faultline.course.LateRule;
import java.util.function.Consumer;

/// What happens to work that comes after it was due.
final class LateFields extends Div {

    private static final double USUAL = 10;

    private enum Way {
        NOTHING("Nothing late counts"),
        PER_DAY("It loses, for each day that has started,");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>("Late work");
    private final NumberField percent = new NumberField();
    private final Consumer<LateRule> changed;

    LateFields(Consumer<LateRule> changed) {
        this.changed = changed;
        addClassName("late-fields");
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> one.words);
        percent.setAriaLabel("Percent lost for each late day");
        percent.setMin(0);
        percent.setMax(100);
        percent.setStep(1);
        percent.setSuffixComponent(new Span("%"));
        percent.setWidth("104px");
        way.setValue(Way.PER_DAY);
        percent.setValue(USUAL);
        way.addValueChangeListener(_ -> tell());
        percent.addValueChangeListener(_ -> tell());
        add(way, percent);
        tell();
    }

    LateRule rule() {
        var lost = percent.getValue();
        return way.getValue() == Way.NOTHING
                ? new LateRule.NotAccepted()
                : new LateRule.PerDay(lost == null ? 0 : Math.clamp(lost, 0, 100));
    }

    private void tell() {
        percent.setVisible(way.getValue() == Way.PER_DAY);
        changed.accept(rule());
    }
}
