package io.faultline.ui.course;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Nothing here yet: one sentence, and at most one thing to do about it.
public final class Nothing extends Div {

    public Nothing(String sentence, Component... act) {
        addClassName("nothing");
        add(new Paragraph(sentence));
        add(act);
    }
}
