package io.faultline.lab;

import java.util.Locale;
import java.util.Optional;

/// Numbers as people give them, `295`, `4.5` or `4,5`, and as they are shown.
public final class Numbers {
    private Numbers() {}

    public static Optional<Double> read(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /// At most three decimals.
    public static String printed(double number) {
        if (Double.isInfinite(number)) {
            return "endless";
        }
        return String.format(Locale.ROOT, "%.3f", number).replaceAll("\\.?0+$", "");
    }
}
