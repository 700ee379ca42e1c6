package io.faultline.ui.lab;

import java.util.List;

/// One of a few values, each with what it means: the vote of a node, the priority of a role. Where none holds now, as
/// for a place to go to, the first is chosen already.
final class ChoiceForm extends FormDialog {
    private static final String SAME = "It is set to what it has.";

    ChoiceForm(Bench bench, Action.Choose asked) {
        super(bench, asked.title(), "Set it", "Leave it");
        boolean set = asked.values().stream().anyMatch(Action.Value::now);
        Radios radios = new Radios(asked.title());
        for (Action.Value value : asked.values()) {
            boolean first = !set && value.equals(asked.values().getFirst());
            radios.with(value.words(), value.says(), value.now(), value.now() || first, () -> choose(value));
        }
        body(radios);
        if (set || asked.values().isEmpty()) {
            refuse(SAME);
        } else {
            verb(asked.words().replace("…", ""));
            choose(asked.values().getFirst());
        }
    }

    private void choose(Action.Value value) {
        if (value.now()) {
            refuse(SAME);
        } else {
            offer(List.of(value.command()));
        }
    }
}
