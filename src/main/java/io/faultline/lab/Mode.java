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

    @Override
    public String toString() {
        return label;
    }
}
