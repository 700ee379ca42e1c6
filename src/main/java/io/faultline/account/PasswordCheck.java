package io.faultline.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Length is what makes a password strong; rules about kinds of characters only make it forgettable
/// (NIST SP 800-63B, 5.1.1.2). The upper bound is bcrypt's: it reads 72 bytes.
final class PasswordCheck {

    static final int SHORTEST = 12;
    static final int MOST_BYTES = 72;

    private PasswordCheck() {}

    static Optional<String> fault(String password, String name, String current) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("A password has at least " + SHORTEST + " characters; a short sentence does well.");
        }
        if (tooLong(password)) {
            return Optional.of("A password has at most " + MOST_BYTES + " bytes.");
        }
        if (password.equals(current)) {
            return Optional.of("The new password is the old one.");
        }
        var rest = password.toLowerCase(Locale.ROOT).replace(name.toLowerCase(Locale.ROOT), "");
        if (rest.codePoints().distinct().count() < 5) {
            return Optional.of("This password is too easy to guess.");
        }
        return Optional.empty();
    }

    static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
