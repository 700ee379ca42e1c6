package io.faultline.account;

import java.util.random.RandomGenerator;

/// The instructor's first password, `xxxx-xxxx-xxxx`: 12 characters of 31 that nobody confuses, 59 bits.
final class OneTimePassword {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private OneTimePassword() {}

    static String draw(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
