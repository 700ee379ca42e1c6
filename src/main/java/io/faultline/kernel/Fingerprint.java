package io.faultline.kernel;

/// A running 64-bit FNV-1a hash. Equal histories have equal fingerprints in every JVM, because only text and numbers
/// enter it, never an identity hash.
public record Fingerprint(long value) {
    public static final Fingerprint EMPTY = new Fingerprint(0xcbf29ce484222325L);
    private static final long PRIME = 0x100000001b3L;

    public Fingerprint with(String text) {
        long h = value;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return new Fingerprint((h ^ 0xffff) * PRIME);
    }

    public Fingerprint with(long number) {
        long h = value;
        for (int shift = 0; shift < 64; shift += 16) {
            h = (h ^ ((number >>> shift) & 0xffff)) * PRIME;
        }
        return new Fingerprint(h);
    }

    @Override
    public String toString() {
        return "%016x".formatted(value);
    }
}
