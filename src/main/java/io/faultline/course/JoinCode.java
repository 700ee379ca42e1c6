package io.faultline.course;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The code on the blackboard, `K4R-DV7`. No vowels, so that no code is a word, and no two signs that look alike.
/// It only opens the door to the class; 148 million codes and [io.faultline.account.Guesses] keep strangers guessing.
public record JoinCode(String value) {

    private static final String ALPHABET = "234679BCDFGHJKMNPQRTVWX";
    private static final int LENGTH = 6;

    public JoinCode {
        if (value.length() != LENGTH || !value.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("A join code looks like K4RDV7, and not like " + value + ".");
        }
    }

    static JoinCode draw(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new JoinCode(text.toString());
    }

    /// What a person typed: either case, with or without dash and spaces.
    static Optional<JoinCode> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_.]+", "");
        boolean wellFormed = signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return wellFormed ? Optional.of(new JoinCode(signs)) : Optional.empty();
    }

    /// As written on the blackboard.
    public String printed() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }

    @Override
    public String toString() {
        return printed();
    }
}
