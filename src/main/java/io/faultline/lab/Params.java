package io.faultline.lab;

import io.faultline.kernel.Dice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All that differs from attempt to attempt, and what must hold of it.
final class Params {
    private static final int MOST_DRAWS = 1_000;

    static final Params NONE = new Params(List.of(), List.of());

    private final List<Param> params;
    private final List<Expression> required;

    Params(List<Param> params, List<Expression> required) {
        this.params = List.copyOf(params);
        this.required = List.copyOf(required);
    }

    /// A value of each name, for its type.
    SequencedMap<String, Object> examples() {
        SequencedMap<String, Object> examples = new LinkedHashMap<>();
        params.forEach(param -> examples.putAll(param.choices().getFirst()));
        return examples;
    }

    boolean isEmpty() {
        return params.isEmpty();
    }

    /// Drawn by name from the seed, again and again until all constraints hold.
    ///
    /// @return empty when they never do
    Optional<Variant> draw(long seed) {
        Dice dice = new Dice(seed);
        for (int time = 0; time < MOST_DRAWS; time++) {
            SequencedMap<String, Object> values = new LinkedHashMap<>();
            for (Param param : params) {
                values.putAll(param.drawn(dice, time));
            }
            Scene scene = Scene.of(values);
            if (required.stream().allMatch(condition -> condition.holds(scene))) {
                return Optional.of(new Variant(seed, values));
            }
        }
        return Optional.empty();
    }
}
