package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// A button, and beside it the reason while it cannot be pressed.
public final class Deed extends Div {

    private final NativeButton button;
    private final Span why = new Span();

    public Deed(String label, Runnable act) {
        addClassName("deed");
        button = new NativeButton(label, _ -> act.run());
        button.addClassName("btn");
        why.addClassNames("dim", "xs", "why-not");
        why.setVisible(false);
        add(button, why);
    }

    public Deed primary() {
        button.addClassName("primary");
        return this;
    }

    public Deed small() {
        button.addClassName("small");
        return this;
    }

    public void allow(String label) {
        button.setText(label);
        allow();
    }

    public void allow() {
        button.setEnabled(true);
        why.setVisible(false);
    }

    public void refuse(String reason) {
        button.setEnabled(false);
        why.setText(reason);
        why.setVisible(true);
    }

    public NativeButton button() {
        return button;
    }
}
