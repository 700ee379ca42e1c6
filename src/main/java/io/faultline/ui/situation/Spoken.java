package io.faultline.ui.situation;

import java.time.Duration;
import java.util.StringJoiner;

/// Amounts with a space before each unit: `2 h`, `200 Mbit/s`.
final class Spoken {
    private static final long GIGA = 1_000_000_000L;
    private static final long MEGA = 1_000_000L;
    private static final long MIB = 1L << 20;

    private Spoken() {}

    static String time(Duration length) {
        var words = new StringJoiner(" ");
        long[] amounts = {length.toDays(), length.toHoursPart(), length.toMinutesPart(), length.toSecondsPart()};
        String[] units = {"d", "h", "min", "s"};
        for (int i = 0; i < units.length; i++) {
            if (amounts[i] > 0) {
                words.add(amounts[i] + " " + units[i]);
            }
        }
        return words.length() == 0 ? "0 s" : words.toString();
    }

    static String bits(long perSecond) {
        return perSecond >= GIGA ? figure(perSecond, GIGA) + " Gbit/s" : figure(perSecond, MEGA) + " Mbit/s";
    }

    static String bytes(long perSecond) {
        return figure(perSecond, MIB) + " MB/s";
    }

    private static String figure(long amount, long unit) {
        double tenths = Math.round(amount * 10.0 / unit) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
