package io.faultline.advisor;

import java.time.Duration;
import java.util.StringJoiner;

/// Times as a sentence says them, with a space before each unit: `4 min 55 s`.
public final class Times {

    private Times() {}

    public static String words(Duration length) {
        StringJoiner words = new StringJoiner(" ");
        amount(words, length.toDaysPart(), "d");
        amount(words, length.toHoursPart(), "h");
        amount(words, length.toMinutesPart(), "min");
        amount(words, length.toSecondsPart(), "s");
        amount(words, length.toMillisPart(), "ms");
        return words.length() == 0 ? "0 s" : words.toString();
    }

    public static String words(long seconds) {
        return words(Duration.ofSeconds(seconds));
    }

    private static void amount(StringJoiner words, long count, String unit) {
        if (count > 0) {
            words.add(count + " " + unit);
        }
    }
}
