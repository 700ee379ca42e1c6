package io.faultline.fabric;

/// How much memory a guest has written to after some seconds, each page counted once: random writes W·(1 − e^(−rt/W)),
/// a sweep min(W, rt).
public final class DirtyPages {
    private DirtyPages() {}

    public static double after(double seconds, VmSpec spec) {
        double set = spec.workingSetBytes();
        double written = spec.dirtyBytesPerSecond() * seconds;
        if (set <= 0 || written <= 0) {
            return 0;
        }
        return switch (spec.writes()) {
            case RANDOM -> random(set, written, spec.hot());
            case SEQUENTIAL -> Math.min(set, written);
        };
    }

    private static double random(double set, double written, HotPages hot) {
        if (hot.none() || hot.bytes() >= set) {
            return touched(set, written);
        }
        double there = hotWrites(set, hot);
        return touched(hot.bytes(), written * there) + touched(set - hot.bytes(), written * (1 - there));
    }

    /// Share of the writes that meet the hot pages: those that aim at them, and what falls there by chance.
    static double hotWrites(double set, HotPages hot) {
        return hot.share() + (1 - hot.share()) * hot.bytes() / set;
    }

    /// Distinct pages of an area after so many bytes of random writes.
    static double touched(double area, double written) {
        return area <= 0 ? 0 : area * (1 - StrictMath.exp(-written / area));
    }
}
