package io.faultline.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.ui.fabric.FaultHero;

/// A page with one form: words and fields on the left, the picture on the right.
final class Doorway extends Div {

    private final Div words = new Div();

    Doorway(String title) {
        addClassName("doorway");
        words.addClassName("words");
        words.add(new H1(title));
        add(words, new FaultHero());
    }

    Doorway say(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        words.add(lead);
        return this;
    }

    Doorway put(Component... parts) {
        words.add(parts);
        return this;
    }

    static TextField text(String label, String autocomplete) {
        return ready(new TextField(label), autocomplete);
    }

    static PasswordField secret(String label, String autocomplete) {
        return ready(new PasswordField(label), autocomplete);
    }

    /// Fields one below the other, then the button; Enter in any field presses it.
    static Div form(NativeButton submit, Component... fields) {
        var form = new Div(fields);
        form.addClassName("form");
        form.add(submit);
        submit.addClassNames("btn", "primary", "big");
        submit.addClickShortcut(Key.ENTER).listenOn(fields);
        return form;
    }

    /// The fault stands beside the field that it is about, and the field is where one types next.
    static void fault(TextFieldBase<?, String> field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        field.focus();
    }

    static void clear(TextFieldBase<?, ?>... fields) {
        for (var field : fields) {
            field.setInvalid(false);
        }
    }

    /// @return whether the field is filled in; when not, it says so
    static boolean isFilled(TextFieldBase<?, String> field, String words) {
        if (!field.getValue().isBlank()) {
            return true;
        }
        fault(field, words);
        return false;
    }

    static String tooSoon(int seconds) {
        return "That was tried too often. Please wait " + (seconds == 1 ? "1 second" : seconds + " seconds")
                + ", then try again.";
    }

    private static <F extends TextFieldBase<F, String>> F ready(F field, String autocomplete) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }
}
