package io.faultline.workbench;

/// How the clock of an attempt goes, or that it stands.
public record Pace(Speed speed, boolean running) {
    /// As an attempt begins: the learner sees a living fabric at once.
    public static final Pace START = new Pace(Speed.X1, true);

    public Pace paused() {
        return new Pace(speed, false);
    }

    public Pace at(Speed next) {
        return new Pace(next, running);
    }

    public Pace started() {
        return new Pace(speed, true);
    }
}
