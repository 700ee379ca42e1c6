package io.faultline.ui.lab;

import java.util.List;

/// One of a few values, each with what it means: the vote of a node, the priority of a role.
final class ChoiceForm extends FormDialog {
    ChoiceForm(Bench bench, Action.Choose asked) {
        super(bench, asked.title(), "Set it", "Leave it");
        Radios radios = new Radios(asked.title());
        for (Action.Value value : asked.values()) {
            radios.with(value.words(), value.says(), value.now(), value.now(), () -> choose(value));
        }
        body(radios);
        refuse("It is set to what it has.");
    }

    private void choose(Action.Value value) {
        if (value.now()) {
            refuse("It is set to what it has.");
        } else {
            offer(List.of(value.command()));
        }
    }
}
