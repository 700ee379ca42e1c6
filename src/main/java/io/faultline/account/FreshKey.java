package io.faultline.account;

/// A return key that nobody has yet, with its hash. Only this room makes one.
public final class FreshKey {

    private final ReturnKey key;
    private final String hash;

    FreshKey(ReturnKey key, String hash) {
        this.key = key;
        this.hash = hash;
    }

    ReturnKey key() {
        return key;
    }

    String hash() {
        return hash;
    }
}
