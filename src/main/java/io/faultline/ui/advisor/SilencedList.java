package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Silenced;
import java.util.List;
import java.util.function.Consumer;

/// Rules that are switched off for this scenario: an answer without them says so.
final class SilencedList extends UnorderedList {

    SilencedList(List<Silenced> silenced, Consumer<String> on) {
        addClassName("silenced");
        silenced.forEach(one -> {
            var back = new NativeButton("Switch on", _ -> on.accept(one.rule()));
            back.addClassNames("btn", "small");
            back.setAriaLabel("Switch rule " + one.rule() + " on again");
            add(new ListItem(Pieces.span("num", one.rule()), new Span(words(one)), back));
        });
    }

    static String words(Silenced one) {
        if (one.title().isEmpty()) {
            return "There is no rule with this id.";
        }
        return one.title() + (one.wouldSpeak() ? ". It had something to say." : ". It had nothing to say.");
    }
}
