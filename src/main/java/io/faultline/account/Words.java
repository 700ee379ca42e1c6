package io.faultline.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The 2,048 short plain English words of which return keys are made: 11 bits a word, 44 bits a key. The list may
/// grow or change; keys that people hold are read without it.
final class Words {

    static final List<String> ALL = read();

    private Words() {}

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("words.txt of return keys cannot be read", broken);
        }
    }
}
