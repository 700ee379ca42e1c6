package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.fabric.ClusterProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One setting: its value, what it does, its range, and the default of this version where it has left it.
final class SettingRow extends Div {
    private final ClusterProperty property;
    private final int before;
    private final TextField typed = new TextField();
    private final Select<Integer> picked = new Select<>();
    private final boolean picks;

    SettingRow(ClusterProperty property, int value, int usual, Runnable changed) {
        this.property = property;
        this.before = value;
        SettingWords words = SettingWords.of(property.toString());
        picks = !words.choices().isEmpty() && property.most() - property.least() < 8;
        addClassName("setting");
        setClassName("moved", value != usual);
        Span name = new Span(property.toString());
        name.addClassName("setting-name");
        if (value != usual) {
            Span tag = new Span("changed");
            tag.addClassName("tag");
            name.add(tag);
        }
        Paragraph says = new Paragraph(words.does());
        says.addClassName("setting-says");
        Paragraph range = new Paragraph(range(property, usual));
        range.addClassName("setting-range");
        add(new Div(name, says, range), picks ? select(words, changed) : number(changed));
    }

    private Component select(SettingWords words, Runnable changed) {
        List<Integer> values = new ArrayList<>();
        for (int value = property.least(); value <= property.most(); value++) {
            values.add(value);
        }
        picked.setItems(values);
        picked.setItemLabelGenerator(value -> words.choices().getOrDefault(value, Integer.toString(value)));
        picked.setAriaLabel(property.toString());
        picked.setValue(before);
        picked.addValueChangeListener(change -> changed.run());
        return picked;
    }

    private Component number(Runnable changed) {
        typed.setValue(Integer.toString(before));
        typed.setAriaLabel(property.toString());
        typed.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        if (!unit(property).isEmpty()) {
            typed.setSuffixComponent(new Span(unit(property)));
        }
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addValueChangeListener(change -> {
            typed.setErrorMessage(fault().orElse(""));
            typed.setInvalid(fault().isPresent());
            changed.run();
        });
        return typed;
    }

    /// A choice needs no range: its list shows all that there is.
    private String range(ClusterProperty property, int usual) {
        if (picks) {
            return "Default " + usual;
        }
        String unit = unit(property).isEmpty() ? "" : " " + unit(property);
        String all = property.most() == Integer.MAX_VALUE
                ? property.least() + unit + " or more"
                : property.least() + " to " + property.most() + unit;
        return all + ", default " + usual;
    }

    /// Short enough to stand in the field; what counts something else is told by the sentence.
    private static String unit(ClusterProperty property) {
        return property.unit().length() < 12 ? property.unit() : "";
    }

    ClusterProperty property() {
        return property;
    }

    void type(String value) {
        if (picks) {
            picked.setValue(Integer.valueOf(value));
        } else {
            typed.setValue(value);
        }
    }

    /// What is wrong with what was typed.
    Optional<String> fault() {
        return value().isPresent() && property.allows(value().get())
                ? Optional.empty()
                : Optional.of(property + " takes whole numbers of " + property.least()
                        + (property.most() == Integer.MAX_VALUE ? " or more." : " to " + property.most() + "."));
    }

    private Optional<Integer> value() {
        if (picks) {
            return Optional.ofNullable(picked.getValue());
        }
        String text = typed.getValue().strip();
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// The new value, if it is one and another than before.
    Optional<Integer> change() {
        return value().filter(value -> value != before && property.allows(value));
    }

    void focus() {
        scrollIntoView();
        if (picks) {
            picked.focus();
        } else {
            typed.focus();
        }
    }
}
