package io.faultline.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Four words with which a learner comes back. Shown once, kept only as a hash. `toString()` keeps it out of logs.
public record ReturnKey(List<String> words) {

    static final int LENGTH = 4;

    public ReturnKey {
        words = List.copyOf(words);
        if (words.size() != LENGTH) {
            throw new IllegalArgumentException("A return key has four words, and not " + words.size() + ".");
        }
    }

    static ReturnKey draw(RandomGenerator random) {
        return new ReturnKey(Stream.generate(() -> Words.ALL.get(random.nextInt(Words.ALL.size())))
                .limit(LENGTH)
                .toList());
    }

    /// What a person typed: any case; spaces, dashes, dots or commas between the words.
    static Reading read(String typed) {
        if (typed.length() > 200) {
            return new Reading.Unreadable("A return key has four short words; this is much longer.");
        }
        var words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() != LENGTH) {
            return new Reading.Unreadable("A return key has four words; this has " + words.size() + ".");
        }
        return new Reading.Read(new ReturnKey(words));
    }

    /// As shown to its owner, and as hashed: `amber-kettle-north-violin`.
    public String printed() {
        return words.stream().collect(Collectors.joining("-"));
    }

    @Override
    public String toString() {
        return "ReturnKey[hidden]";
    }

    sealed interface Reading {
        record Read(ReturnKey key) implements Reading {}

        record Unreadable(String reason) implements Reading {}
    }
}
