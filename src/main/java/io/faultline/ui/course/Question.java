package io.faultline.ui.course;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/// Asks before something that cannot be taken back. Its buttons are verbs, and the safe one has the focus,
/// which Vaadin's own confirmation gives to the other.
public final class Question extends Dialog {

    public Question(String title, String text, String no, String yes, Runnable onYes) {
        addClassName("question");
        setRole("alertdialog");
        setHeaderTitle(title);
        add(new Paragraph(text));
        var stay = new NativeButton(no, _ -> close());
        stay.addClassName("btn");
        var act = new NativeButton(yes, _ -> {
            close();
            onYes.run();
        });
        act.addClassNames("btn", "hot");
        getFooter().add(stay, act);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                stay.focus();
            }
        });
    }
}
