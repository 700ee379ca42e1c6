package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.RubricItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a person looks for, each under the number key that it wears.
final class RubricKeys extends OrderedList {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<RubricItem> items;

    RubricKeys(List<RubricItem> items, Consumer<RubricItem> toggle) {
        this.items = items;
        addClassName("rubric-keys");
        getElement().setAttribute("aria-label", "Rubric");
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var key = new Span(i < 9 ? String.valueOf(i + 1) : "");
            key.addClassName("kbd");
            key.getElement().setAttribute("aria-hidden", "true");
            var words = new Span(item.text());
            words.addClassName("words");
            var points = new Span((item.points() < 0 ? "−" : "+") + Math.abs(item.points()));
            points.addClassName("num");
            var button = new NativeButton("", _ -> toggle.accept(item));
            button.add(key, words, points);
            button.getElement().setAttribute("role", "checkbox");
            buttons.add(button);
            add(new ListItem(button));
        }
    }

    void show(Draft draft) {
        for (int i = 0; i < items.size(); i++) {
            buttons.get(i)
                    .getElement()
                    .setAttribute(
                            "aria-checked",
                            String.valueOf(draft.rubric().contains(items.get(i).id())));
        }
    }
}
