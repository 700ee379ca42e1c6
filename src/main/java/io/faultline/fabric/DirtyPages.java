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
            case RANDOM -> set * (1 - StrictMath.exp(-written / set));
            case SEQUENTIAL -> Math.min(set, written);
        };
    }
}
