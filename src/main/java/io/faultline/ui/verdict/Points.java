package io.faultline.ui.verdict;

/// Numbers of points in words.
public final class Points {
    private Points() {}

    /// `1 point`, `3 points`.
    public static String of(int count) {
        return count == 1 ? "1 point" : count + " points";
    }
}
