package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.account.ReturnKey;

/// A return key, large, with a button that copies it and others beside it.
public final class KeyWords extends Div {

    public KeyWords(ReturnKey key, Component... buttons) {
        addClassName("key-words");
        var words = new OrderedList();
        words.getElement().setAttribute("aria-label", "Return key");
        key.words().forEach(word -> words.add(new ListItem(word)));
        var copied = new Span();
        copied.addClassName("dim");
        copied.getElement().setAttribute("role", "status");
        var act = new Div(buttons);
        act.addClassName("act");
        var copy = new CopyButton(key.printed(), copied, "please write it down");
        copy.addClassName("big");
        act.add(copy, copied);
        add(words, act);
    }
}
