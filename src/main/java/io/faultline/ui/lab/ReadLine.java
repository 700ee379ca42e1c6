package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A line of the text that is there to be read.
final class ReadLine extends Div {
    ReadLine(String line) {
        addClassNames("run", "read");
        Span prompt = new Span("PS");
        prompt.addClassName("run-play");
        prompt.getElement().setAttribute("aria-hidden", "true");
        add(prompt, new Code(line));
    }
}
