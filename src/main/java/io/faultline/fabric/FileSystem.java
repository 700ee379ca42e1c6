package io.faultline.fabric;

/// How a volume is formatted.
public enum FileSystem {
    NTFS("NTFS"),
    REFS("ReFS");

    private final String label;

    FileSystem(String label) {
        this.label = label;
    }

    /// The word that people and files read.
    @Override
    public String toString() {
        return label;
    }
}
