package io.faultline.console.cmdlet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// PowerShell's numbers: `20`, `-1`, `0x10`, `1.5`, `1e8`, and `8GB` with powers of 1024.
public final class Numbers {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)([kKmMgGtTpP][bB])?");
    private static final Pattern HEX = Pattern.compile("0[xX]([0-9a-fA-F]{1,15})");
    private static final String UNITS = "KMGTP";

    private Numbers() {}

    /// `Long` where it is whole and fits, else `Double`.
    public static Optional<Number> amount(String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return Optional.of(Long.parseLong(hex.group(1), 16));
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String unit = number.group(2);
        long factor = unit == null
                ? 1
                : 1L << 10 * (UNITS.indexOf(unit.toUpperCase(Locale.ROOT).charAt(0)) + 1);
        try {
            return Optional.of(Math.multiplyExact(Long.parseLong(number.group(1)), factor));
        } catch (ArithmeticException | NumberFormatException notWhole) {
            double value = Double.parseDouble(number.group(1)) * factor;
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        }
    }

    public static Optional<Long> whole(String text) {
        return amount(text)
                .filter(n -> n.doubleValue() == Math.rint(n.doubleValue()) && Math.abs(n.doubleValue()) < 9e18)
                .map(Number::longValue);
    }

    /// The shortest spelling with a unit that reads back as the same number.
    public static String print(double bytes) {
        if (bytes != Math.rint(bytes) || Math.abs(bytes) > 9e15) {
            return Double.toString(bytes);
        }
        return print((long) bytes);
    }

    public static String print(long bytes) {
        long rest = bytes;
        int unit = -1;
        while (rest != 0 && rest % 1024 == 0 && unit + 1 < UNITS.length()) {
            rest /= 1024;
            unit++;
        }
        return unit < 0 ? Long.toString(bytes) : rest + UNITS.substring(unit, unit + 1) + "B";
    }
}
