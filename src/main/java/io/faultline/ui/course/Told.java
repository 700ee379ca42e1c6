package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A word from the server that stays where it was said until it no longer holds: a refusal, or what is to be
/// looked at.
public final class Told extends Div {

    private final Span title = new Span();
    private final Paragraph text = new Paragraph();

    public Told() {
        addClassName("told");
        getElement().setAttribute("role", "status");
        add(title, text);
        setVisible(false);
    }

    /// It was not done.
    public void refuse(String what, String why) {
        say("error", what, why);
    }

    /// It is so, and good to know.
    public void note(String what, String more) {
        say("ours", what, more);
    }

    public void hush() {
        setVisible(false);
    }

    private void say(String kind, String what, String more) {
        setClassName("error", kind.equals("error"));
        setClassName("ours", kind.equals("ours"));
        title.setText(what);
        text.setText(more);
        text.setVisible(!more.isEmpty());
        setVisible(true);
    }
}
