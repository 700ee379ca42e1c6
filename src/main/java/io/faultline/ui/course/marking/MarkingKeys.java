package io.faultline.ui.course.marking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/// The keys of the marking page, heard wherever the focus is; single ones not where somebody types.
final class MarkingKeys {

    private static final String SINGLE =
            "/^[1-9npNP]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey"
                    + " && !event.composedPath().some(at => at.isContentEditable"
                    + " || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName))"
                    + " && !document.querySelector('vaadin-dialog[opened]')"
                    + " && (event.preventDefault() || true)";
    private static final String SAVE =
            "event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (event.preventDefault() || true)";

    private MarkingKeys() {}

    static Registration listen(UI ui, Consumer<String> pressed) {
        var single = ui.getElement()
                .addEventListener(
                        "keydown",
                        event -> pressed.accept(
                                event.getEventData().get("event.key").asString()))
                .setFilter(SINGLE)
                .addEventData("event.key");
        var save = ui.getElement()
                .addEventListener("keydown", _ -> pressed.accept("save"))
                .setFilter(SAVE);
        return Registration.combine(single, save);
    }
}
