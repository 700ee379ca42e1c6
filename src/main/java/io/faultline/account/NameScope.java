package io.faultline.account;

/// The circle of people within which a name is unique: the staff, or one class. This room does not know what a class
/// is, so it takes the circle's name from whoever does.
public record NameScope(String value) {

    public static final NameScope STAFF = new NameScope("staff");

    public NameScope {
        if (!value.matches("[a-z]+(:[0-9]+)?") || value.length() > 40) {
            throw new IllegalArgumentException("A name scope looks like staff or class:7, and not like " + value + ".");
        }
    }

    public static NameScope of(String kind, long number) {
        return new NameScope(kind + ":" + number);
    }
}
