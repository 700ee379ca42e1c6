package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A few ways to choose between, each with a sentence of what it means; the one that holds is marked.
final class Radios extends Div {
    private static final String GROUP = "choice"; // one form is open at a time

    Radios(String label) {
        addClassName("destinations");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", label);
    }

    Radios with(String words, String says, boolean now, boolean checked, Runnable chosen) {
        Input pick = new Input();
        pick.getElement().setAttribute("type", "radio");
        pick.getElement().setAttribute("name", GROUP);
        if (checked) {
            pick.getElement().setAttribute("checked", true);
            pick.getElement().executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.focus()))");
        }
        pick.getElement().addEventListener("change", change -> chosen.run());
        Span name = new Span(words);
        name.addClassName("choice-name");
        if (now) {
            Span tag = new Span("now");
            tag.addClassName("tag");
            name.add(tag);
        }
        Paragraph why = new Paragraph(says);
        why.addClassName("choice-says");
        NativeLabel row = new NativeLabel();
        row.addClassNames("dest", "choice");
        row.add(pick, name, why);
        add(row);
        return this;
    }
}
