package io.faultline.ui.advisor;

import io.faultline.advisor.Range;
import io.faultline.advisor.Times;
import java.time.Duration;

/// Amounts as a page says them, with a space before each unit: `4 min 55 s`, `200 Mbit/s`.
public final class Spoken {

    private static final long[] DECIMAL = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 1L};
    private static final String[] DECIMAL_NAMES = {"T", "G", "M", "k", ""};
    private static final long MEGA = 1L << 20;

    private Spoken() {}

    public static String time(Duration length) {
        return Times.words(length);
    }

    static String range(Range range) {
        return range.words();
    }

    public static String bits(long perSecond) {
        for (int i = 0; i < DECIMAL.length; i++) {
            if (perSecond >= DECIMAL[i]) {
                return trimmed(perSecond / (double) DECIMAL[i]) + " " + DECIMAL_NAMES[i] + "bit/s";
            }
        }
        return perSecond + " bit/s";
    }

    public static String bytes(long perSecond) {
        return perSecond >= MEGA
                ? trimmed(perSecond / (double) MEGA) + " MB/s"
                : trimmed(perSecond / 1_024.0) + " KB/s";
    }

    private static String trimmed(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
