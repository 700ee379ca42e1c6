package io.faultline.ui.advisor;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.faultline.advisor.Told;

/// A yes-or-no question, where "don't know" is an answer like the others.
final class Tell extends RadioButtonGroup<Told> {

    Tell(String question, Told told) {
        super(question);
        addClassName("tell");
        addThemeName("horizontal");
        setItems(Told.values());
        setItemLabelGenerator(Wording::told);
        setValue(told);
    }
}
