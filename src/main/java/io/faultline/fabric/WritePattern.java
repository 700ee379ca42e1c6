package io.faultline.fabric;

/// How a guest writes to its working set.
public enum WritePattern {
    /// Uniformly over the working set.
    RANDOM("Random"),
    /// Sweeping over it again and again.
    SEQUENTIAL("Sequential");

    private final String label;

    WritePattern(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
