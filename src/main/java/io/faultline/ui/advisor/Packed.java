package io.faultline.ui.advisor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A text as a part of an address: deflated, in the URL-safe alphabet of RFC 4648. What comes back may have been
/// written
/// by anybody, so its size is limited before it is read.
final class Packed {

    static final int LONGEST = 4_000;
    private static final int LONGEST_TEXT = 16_000;

    private Packed() {}

    static String of(String words) {
        byte[] text = words.getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[text.length + 64];
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(text);
            deflater.finish();
            int length = deflater.deflate(packed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
        }
    }

    /// @throws IllegalArgumentException with a sentence, if it is no text that was packed, or too long
    static String read(String packed) {
        if (packed.length() > LONGEST) {
            throw new IllegalArgumentException("is too long");
        }
        byte[] text = new byte[LONGEST_TEXT];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(decoded(packed));
            int length = inflater.inflate(text);
            if (!inflater.finished()) {
                throw new IllegalArgumentException("ends too early");
            }
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException unreadable) {
            throw new IllegalArgumentException("cannot be read", unreadable);
        }
    }

    private static byte[] decoded(String packed) {
        try {
            return Base64.getUrlDecoder().decode(packed);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("cannot be read", unreadable);
        }
    }
}
