package io.faultline.bench;

import java.util.List;

/// `--name value` pairs of a bench.
record Options(List<String> words) {
    static Options of(String... args) {
        return new Options(List.of(args));
    }

    boolean has(String name) {
        return words.contains(name);
    }

    int number(String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 >= words.size() ? otherwise : Integer.parseInt(words.get(at + 1));
    }
}
