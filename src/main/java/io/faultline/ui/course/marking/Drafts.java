package io.faultline.ui.course.marking;

import com.vaadin.flow.component.textfield.TextArea;
import io.faultline.workbench.AttemptId;
import java.util.function.Consumer;

/// Keeps what a grader has not saved yet in the drawer of their browser: it outlives a reload, a lost
/// connection and a server that is killed. The comment goes there at each key, without asking the server.
final class Drafts {

    private final TextArea comment;
    private String key = "";

    Drafts(TextArea comment) {
        this.comment = comment;
        comment.getElement().executeJs("""
                this.addEventListener('input', () => {
                  try {
                    if (this.draftKey) localStorage.setItem(this.draftKey + '.comment', this.value);
                  } catch (closed) { /* no storage: the page keeps it */ }
                })""");
    }

    /// From now on all is about this answer.
    void at(AttemptId attempt, String check) {
        key = "faultline.mark." + attempt + "." + check;
        comment.getElement().executeJs("this.draftKey = $0", key);
    }

    /// What was kept of this answer, if anything was.
    void read(Consumer<Draft> found) {
        comment.getElement().executeJs("""
                        try {
                          const mark = localStorage.getItem($0);
                          const words = localStorage.getItem($0 + '.comment');
                          return mark === null && words === null ? null : (mark ?? '|') + '\\n' + (words ?? '');
                        } catch (closed) { return null; }""", key).then(String.class, text -> {
            if (text != null) {
                int line = text.indexOf('\n');
                found.accept(Draft.read(text.substring(0, line), text.substring(line + 1)));
            }
        });
    }

    void keep(Draft draft) {
        comment.getElement().executeJs("""
                        try {
                          localStorage.setItem($0, $1);
                          localStorage.setItem($0 + '.comment', $2);
                        } catch (closed) { /* no storage: the page keeps it */ }""", key, draft.written(), draft.comment());
    }

    void drop() {
        comment.getElement().executeJs("""
                        try {
                          localStorage.removeItem($0);
                          localStorage.removeItem($0 + '.comment');
                        } catch (closed) { /* no storage: nothing is there */ }""", key);
    }
}
