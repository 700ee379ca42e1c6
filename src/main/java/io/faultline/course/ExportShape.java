package io.faultline.course;

/// Whose gradebook a file is for. Moodle finds people by the one column that its user maps, so that has to be
/// said.
public enum ExportShape {
    MOODLE_BY_EMAIL("Moodle, by email address"),
    MOODLE_BY_ID_NUMBER("Moodle, by ID number"),
    MOODLE_BY_USERNAME("Moodle, by username"),
    CANVAS("Canvas");

    private final String words;

    ExportShape(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
