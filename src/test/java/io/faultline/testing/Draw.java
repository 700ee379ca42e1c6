package io.faultline.testing;

import io.faultline.kernel.Dice;
import java.util.List;

/// Random values for properties: one seed a sample, so that a failure is repeated by its number.
public final class Draw {
    private final Dice dice;
    private int drawn;

    public Draw(long seed) {
        this.dice = new Dice(seed);
    }

    /// A whole number in [0, bound).
    public int below(int bound) {
        return dice.roll("draw", "", drawn++, bound);
    }

    /// A number in [0, bound).
    public double below(double bound) {
        return dice.roll("draw", "", drawn++) * bound;
    }

    public <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /// One to `most` of these characters.
    public String text(String characters, int most) {
        int[] points = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int left = 1 + below(most); left > 0; left--) {
            text.appendCodePoint(points[below(points.length)]);
        }
        return text.toString();
    }
}
