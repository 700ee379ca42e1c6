package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
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
        act.add(copy(key.printed(), copied), copied);
        add(words, act);
    }

    /// The clipboard is closed to pages that come over plain HTTP from another machine, as in many classrooms; there a
    /// hidden field and the older command do it.
    private static NativeButton copy(String text, Span copied) {
        var button = new NativeButton("Copy");
        button.addClassNames("btn", "big");
        button.getElement().executeJs("""
                this.addEventListener('click', async () => {
                  const old = () => {
                    const field = Object.assign(document.createElement('textarea'), {value: $0});
                    field.style.position = 'fixed';
                    this.after(field);
                    field.select();
                    const done = document.execCommand('copy');
                    field.remove();
                    this.focus();
                    return done;
                  };
                  let done;
                  try { await navigator.clipboard.writeText($0); done = true; } catch (closed) { done = old(); }
                  $1.textContent = done ? 'Copied.' : 'This browser does not copy; please write it down.';
                })""", text, copied.getElement());
        return button;
    }
}
