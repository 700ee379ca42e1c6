package io.faultline.bench;

import java.util.Locale;

/// A ratio beside its limit, and whether it held.
final class Goal {
    private Goal() {}

    static void atMost(String what, double value, double limit) {
        print(what, value, "at most", limit, value <= limit);
    }

    static void atLeast(String what, double value, double limit) {
        print(what, value, "at least", limit, value >= limit);
    }

    private static void print(String what, double value, String how, double limit, boolean held) {
        System.out.printf(
                Locale.ROOT, "%-60s %10.2f   %s %.2f: %s%n", what, value, how, limit, held ? "held" : "MISSED");
    }
}
