package io.faultline.lab;

import java.util.List;

/// How a figure becomes a share of the points: straight lines between corners, level before the first and after
/// the last.
///
/// @param corners in order of their figures, at least one
public record Curve(List<Corner> corners) {

    /// @param share 0 to 1
    public record Corner(double figure, double share) {}

    public Curve {
        corners = List.copyOf(corners);
    }

    /// All points up to `full`, none from `zero` on.
    public static Curve of(double full, double zero) {
        return new Curve(List.of(new Corner(full, 1), new Corner(zero, 0)));
    }

    /// All points up to `most`, none beyond.
    public static Curve upTo(double most) {
        return new Curve(List.of(new Corner(most, 1), new Corner(Math.nextUp(most), 0)));
    }

    public double share(double figure) {
        Corner before = corners.getFirst();
        if (figure <= before.figure()) {
            return before.share();
        }
        for (Corner next : corners) {
            if (figure <= next.figure()) {
                double part = (figure - before.figure()) / (next.figure() - before.figure());
                return before.share() + part * (next.share() - before.share());
            }
            before = next;
        }
        return before.share();
    }

    /// Whole points for a figure, rounded to the nearest.
    public int points(double figure, int of) {
        return (int) Math.round(share(figure) * of);
    }

    /// The largest figure that still earns everything.
    public double full() {
        return corners.stream()
                .filter(corner -> corner.share() >= 1)
                .mapToDouble(Corner::figure)
                .max()
                .orElse(corners.getFirst().figure());
    }
}
