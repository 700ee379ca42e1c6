package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A few words of which one is on.
final class Segments<T> extends Div {
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;

    Segments(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    Segments<T> with(T value, String text) {
        NativeButton button = new NativeButton(text, click -> choose(value));
        buttons.put(value, button);
        press(button, buttons.size() == 1);
        add(button);
        return this;
    }

    void choose(T value) {
        buttons.forEach((each, button) -> press(button, each.equals(value)));
        chosen.accept(value);
    }

    private static void press(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }
}
