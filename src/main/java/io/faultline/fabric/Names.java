package io.faultline.fabric;

/// What a name may look like: 1 to 64 printable characters, as NetBIOS and Hyper-V names are at their longest.
final class Names {
    private Names() {}

    static void check(String kind, String name, int index) {
        if (name.isBlank() || name.length() > 64 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A " + kind + " cannot be called '" + name
                    + "'.\nMaybe it is empty, longer than 64 characters, or holds a control character.");
        }
        if (index < 0) {
            throw new IllegalArgumentException("The " + kind + " " + name + " has index " + index + ".");
        }
    }
}
