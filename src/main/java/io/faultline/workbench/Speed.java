package io.faultline.workbench;

/// Virtual seconds a second of wall time.
public enum Speed {
    X1(1),
    X10(10),
    X60(60);

    private final int factor;

    Speed(int factor) {
        this.factor = factor;
    }

    public int factor() {
        return factor;
    }

    /// `×10`, as the screen shows it.
    @Override
    public String toString() {
        return "×" + factor;
    }
}
