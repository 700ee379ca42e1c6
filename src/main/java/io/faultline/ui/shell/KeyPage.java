package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.faultline.course.JoinResult;

/// The only time that a return key is seen.
final class KeyPage extends Div {

    KeyPage(JoinResult.Joined joined, Runnable goOn) {
        addClassName("key-page");
        var on = new NativeButton("I have written it down", _ -> goOn.run());
        on.addClassNames("btn", "primary", "big");
        add(new Doorway("Write these four words down")
                .say("They bring " + joined.admission().person().name()
                        + " back, on any computer. We keep no copy that could be read: this is the only time they are"
                        + " shown.")
                .put(new KeyWords(joined.key(), on)));
        on.focus();
    }
}
