package io.faultline.console.cmdlet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A parameter that takes yes or no as a value: 1, 0, `$true`, `$false`.
final class Truth {
    private Truth() {}

    static Parameter parameter(String name, String note) {
        return Parameter.choice(name, "System.Boolean", new Object[] {"True", "False", "1", "0"}, note);
    }

    /// Null when nothing was said.
    static @Nullable Boolean of(Call call, String parameter) {
        Optional<String> word = call.text(parameter);
        return word.isEmpty()
                ? null
                : (Boolean) (word.get().equals("True") || word.get().equals("1"));
    }
}
