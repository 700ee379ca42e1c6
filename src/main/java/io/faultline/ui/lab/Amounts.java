package io.faultline.ui.lab;

import java.util.List;
import java.util.Locale;

/// Numbers with their units, as people read them.
final class Amounts {
    static final double GIB = 1L << 30;
    private static final double TIB = 1L << 40;
    private static final int PAGE = 4_096;

    private Amounts() {}

    /// `16 GB`, `600 MB`.
    static String memory(double bytes) {
        return bytes >= GIB ? trimmed(bytes / GIB) + " GB" : Math.round(bytes / (1L << 20)) + " MB";
    }

    /// `2.4 of 4.0 TB used`.
    static String used(double used, double size) {
        return size >= TIB
                ? "%.1f of %.1f TB used".formatted(used / TIB, size / TIB)
                : "%.0f of %.0f GB used".formatted(used / GIB, size / GIB);
    }

    /// `78,000`: pages of 4 KB.
    static String pages(double bytes) {
        return String.format(Locale.ROOT, "%,d", (long) Math.ceil(bytes / PAGE));
    }

    /// `10 Gbit/s`.
    static String speed(double bytesPerSecond) {
        double gbits = bytesPerSecond * 8 / 1e9;
        return gbits >= 1 ? trimmed(gbits) + " Gbit/s" : trimmed(gbits * 1_000) + " Mbit/s";
    }

    /// `500 MB/s`.
    static String rate(double bytesPerSecond) {
        return String.format(Locale.ROOT, "%,d MB/s", Math.round(bytesPerSecond / 1e6));
    }

    /// `75 ms`, `36.4 s`: how long something short took.
    static String brief(double seconds) {
        return seconds < 1 ? Math.round(seconds * 1_000) + " ms" : String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /// `36.4 s`, `2 min 26 s`, `1 h 12 min`: how long something takes.
    static String lasting(double seconds) {
        if (seconds < 100) {
            return brief(seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3_600
                ? whole / 60 + " min" + (whole % 60 == 0 ? "" : " " + whole % 60 + " s")
                : whole / 3_600 + " h " + whole % 3_600 / 60 + " min";
    }

    /// `APP01, WEB02 and FILE01`; of many the first ones and how many more.
    static String names(List<String> names) {
        if (names.size() > 4) {
            return String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String trimmed(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}
