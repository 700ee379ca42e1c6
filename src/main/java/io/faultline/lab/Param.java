package io.faultline.lab;

import io.faultline.kernel.Dice;
import java.util.List;
import java.util.SequencedMap;

/// One thing that differs from attempt to attempt.
///
/// @param choices what it can be: each a set of values by name, the parameter's own or `name.part`
record Param(String name, List<SequencedMap<String, Object>> choices) {
    private static final String STREAM = "lab.param";

    Param {
        choices = List.copyOf(choices);
    }

    SequencedMap<String, Object> drawn(Dice dice, int time) {
        return choices.get(dice.roll(STREAM, name, time, choices.size()));
    }
}
