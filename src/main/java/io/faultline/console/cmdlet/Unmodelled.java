package io.faultline.console.cmdlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A public cmdlet that we know of and do not model: "not modelled here" is true, "invalid" would not be.
///
/// @param ledger id of the entry that says so, or `NotModelled`
record Unmodelled(String name, String module, String ledger) {
    private static final List<String> LINES = read();
    private static final List<Unmodelled> ALL = LINES.stream()
            .filter(l -> !l.startsWith("-") && !l.startsWith("."))
            .map(l -> l.split("\\s+"))
            .map(w -> new Unmodelled(w[1], w[0], w.length > 2 ? w[2] : "NotModelled"))
            .toList();

    static Optional<Unmodelled> cmdlet(String name) {
        return ALL.stream().filter(u -> u.name().equalsIgnoreCase(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Unmodelled::name).toList();
    }

    /// Parameters that a cmdlet of ours has in the real product, common ones included.
    static boolean parameter(Cmdlet cmdlet, String name) {
        return listed("- * ", name) || listed("- " + cmdlet.name() + " ", name);
    }

    static boolean property(String cmdlet, String name) {
        return listed(". " + cmdlet + " ", name);
    }

    private static boolean listed(String head, String name) {
        return LINES.stream()
                .filter(l -> l.startsWith(head))
                .flatMap(l -> Arrays.stream(l.substring(head.length()).split("\\s+")))
                .anyMatch(w -> w.equalsIgnoreCase(name));
    }

    private static List<String> read() {
        InputStream file =
                Objects.requireNonNull(Unmodelled.class.getResourceAsStream("/io/faultline/console/known.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
