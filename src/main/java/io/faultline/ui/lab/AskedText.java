package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// What a dialog says before something is done: who loses what, and the line that will be typed.
final class AskedText extends Div {
    AskedText(String text, String line) {
        addClassName("asked");
        Code code = new Code(line);
        code.addClassName("asked-line");
        add(new Paragraph(text), code);
    }
}
