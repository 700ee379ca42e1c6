package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A few ways to see the same, side by side; one of them is pressed.
///
/// @param <K> a way
public final class Segments<K> extends Div {

    private final Map<K, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<K> choose;

    public Segments(String label, Consumer<K> choose) {
        this.choose = choose;
        addClassName("seg");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    public Segments<K> with(K way, String words) {
        var button = new NativeButton(words, _ -> choose.accept(way));
        button.getElement().setAttribute("aria-pressed", "false");
        buttons.put(way, button);
        add(button);
        return this;
    }

    public void press(K chosen) {
        buttons.forEach(
                (way, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(way.equals(chosen))));
    }

    public void say(K way, String words) {
        var button = buttons.get(way);
        if (button != null) {
            button.setText(words);
        }
    }
}
