package io.faultline.console.rows;

/// A column of a table.
///
/// @param label   its head, `MemoryAssigned(M)`
/// @param divisor what the raw value is divided by for people
public record Column(String label, String property, long divisor) {
    public static Column of(String property) {
        return new Column(property, property, 1);
    }

    static Column labelled(String label, String property) {
        return new Column(label, property, 1);
    }

    static Column mebibytes(String label, String property) {
        return new Column(label, property, 1L << 20);
    }
}
