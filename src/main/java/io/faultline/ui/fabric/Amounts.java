package io.faultline.ui.fabric;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Numbers as people read them: with their unit, and thousands apart.
public final class Amounts {
    private static final long GIB = 1L << 30;
    private static final double PAGE = 4_096;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Amounts() {}

    /// `16 GB`, as Windows writes 16 × 2^30 bytes.
    public static String gb(long bytes) {
        return gbNumber(bytes) + " GB";
    }

    static String gbNumber(long bytes) {
        double gib = bytes / (double) GIB;
        return gib == Math.rint(gib) ? Long.toString((long) gib) : "%.1f".formatted(gib);
    }

    static String tb(double bytes) {
        return "%.1f".formatted(bytes / GIB / 1024);
    }

    public static String count(double number) {
        return "%,d".formatted((long) Math.ceil(number));
    }

    /// Memory travels in pages of 4 KiB.
    static double pages(double bytes) {
        return Math.ceil(bytes / PAGE);
    }

    public static String rate(double bytesPerSecond) {
        return "%,d MB/s".formatted(Math.round(bytesPerSecond / 1e6));
    }

    /// `10 s`, `0.5 s`, `4 min 52 s`: how long something lasts.
    public static String length(Duration time) {
        long micros = time.toNanos() / 1_000;
        if (micros < 100_000) {
            return micros / 1_000 + " ms";
        }
        if (micros < 10_000_000 && micros % 1_000_000 != 0) {
            return "%.1f s".formatted(micros / 1e6);
        }
        long s = Math.round(micros / 1e6);
        return s <= 300 ? s + " s" : s % 60 == 0 ? s / 60 + " min" : s / 60 + " min " + s % 60 + " s";
    }

    /// `4:52`.
    static String minutes(long micros) {
        long s = Math.round(micros / 1e6);
        return "%d:%02d".formatted(s / 60, s % 60);
    }

    /// What the clock on the wall shows; `origin` is what it showed at virtual time zero.
    public static String clock(long micros, LocalTime origin) {
        return CLOCK.format(origin.plusNanos(micros * 1_000));
    }

    public static String list(Collection<?> things) {
        List<String> names = things.stream().map(Object::toString).toList();
        return switch (names.size()) {
            case 0 -> "nothing";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        };
    }

    static String vms(int count) {
        return count == 1 ? "1 VM" : count + " VMs";
    }
}
