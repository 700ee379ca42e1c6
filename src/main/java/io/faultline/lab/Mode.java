package io.faultline.lab;

/// How much help a lab gives; it shrinks from the first to the last.
public enum Mode {
    GUIDED("guided"),
    ASSISTED("assisted"),
    CHALLENGE("challenge"),
    EXAM("exam");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    /// A line of the text runs by a click.
    public boolean runsLines() {
        return this == GUIDED;
    }

    /// A line of the text is copied to the command line by a click.
    public boolean copiesLines() {
        return this == ASSISTED;
    }

    public boolean showsLines() {
        return this != EXAM;
    }

    public boolean givesHints() {
        return this != EXAM;
    }

    /// What a hint costs that is worth `price`.
    public int costOf(int price) {
        return this == GUIDED ? 0 : price;
    }

    /// A check tells at once what was seen.
    public boolean tellsWhatWasSeen() {
        return this == GUIDED || this == ASSISTED;
    }

    /// A check ticks at once, and points are shown; else its step does when it is done, and points come after
    /// handing in.
    public boolean ticksAtOnce() {
        return this != EXAM;
    }

    /// `Guided`, as a screen shows it.
    public String shown() {
        return name().charAt(0) + label.substring(1);
    }

    @Override
    public String toString() {
        return label;
    }
}
