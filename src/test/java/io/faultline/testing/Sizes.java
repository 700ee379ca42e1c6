package io.faultline.testing;

/// Sizes as tests write them.
public final class Sizes {
    private Sizes() {}

    public static long gib(double count) {
        return (long) (count * (1L << 30));
    }

    public static long mib(double count) {
        return (long) (count * (1L << 20));
    }
}
