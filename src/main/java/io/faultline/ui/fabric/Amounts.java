package io.faultline.ui.fabric;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Numbers in sentences: with their unit, and thousands apart.
final class Amounts {
    private static final long GIB = 1L << 30;
    private static final double PAGE = 4_096;
    private static final int MOST_NAMES = 12;

    private Amounts() {}

    /// `16 GB`, as Windows writes 16 × 2^30 bytes.
    static String gb(long bytes) {
        double gib = bytes / (double) GIB;
        return (gib == Math.rint(gib) ? Long.toString((long) gib) : String.format(Locale.ROOT, "%.1f", gib)) + " GB";
    }

    static String count(double number) {
        return String.format(Locale.ROOT, "%,d", (long) Math.ceil(number));
    }

    /// Memory travels in pages of 4 KiB.
    static double pages(double bytes) {
        return Math.ceil(bytes / PAGE);
    }

    static String rate(double bytesPerSecond) {
        return count(Math.round(bytesPerSecond / 1e6)) + " MB/s";
    }

    /// `84 ms`, `0.5 s`, `240 s`, `10 min`: how long something lasts.
    static String length(Duration time) {
        long micros = time.toNanos() / 1_000;
        if (micros < 100_000) {
            return micros / 1_000 + " ms";
        }
        if (micros < 10_000_000 && micros % 1_000_000 != 0) {
            return String.format(Locale.ROOT, "%.1f s", micros / 1e6);
        }
        long s = Math.round(micros / 1e6);
        return s <= 300 ? s + " s" : s % 60 == 0 ? s / 60 + " min" : s / 60 + " min " + s % 60 + " s";
    }

    /// `HV01, HV02 and HV03`; of very many the first ones and how many more.
    static String list(Collection<?> things) {
        List<String> names = things.stream().map(Object::toString).toList();
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
        }
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
