package io.faultline.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// Copies a text. The clipboard is closed to pages that come over plain HTTP from another machine, as in many
/// classrooms; there a hidden field and the older command do it.
public final class CopyButton extends NativeButton {

    /// @param copied says when it is done
    /// @param otherwise what a person does where the browser does not copy, such as `please print them`
    public CopyButton(String text, Span copied, String otherwise) {
        super("Copy");
        addClassName("btn");
        getElement().executeJs("""
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
                  $1.textContent = done ? 'Copied.' : 'This browser does not copy; ' + $2 + '.';
                })""", text, copied.getElement(), otherwise);
    }
}
