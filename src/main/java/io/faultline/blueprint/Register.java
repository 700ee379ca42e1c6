package io.faultline.blueprint;

import io.faultline.source.YamlNode;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// The names of one kind of thing, case-blind as Windows takes them, each given once.
final class Register<I> {
    private record Given<I>(I id, int line) {}

    private final String kind;
    private final BiFunction<String, Integer, I> maker;
    private final TreeMap<String, Given<I>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int count;

    Register(String kind, BiFunction<String, Integer, I> maker) {
        this.kind = kind;
        this.maker = maker;
    }

    /// An id for a name that the author did not have to write.
    I add(String name) {
        I id = maker.apply(name, count++);
        byName.put(name, new Given<>(id, 0));
        return id;
    }

    I add(YamlNode name) {
        String text = name.text();
        if (!allowed(text)) {
            if (name.isText()) {
                name.report(
                        "A " + kind + " cannot be called (" + text + ").",
                        "it is empty, longer than 64 characters, or holds a control character.");
            }
            return maker.apply(kind + " " + (count + 1), count++);
        }
        I id = maker.apply(text, count++);
        Given<I> first = byName.putIfAbsent(text, new Given<>(id, name.line()));
        if (first != null) {
            name.report(
                    "The " + kind + " (" + text + ") stands here twice, first on line " + first.line() + ".",
                    "one of them has another name; upper and lower case are the same.");
        }
        return id;
    }

    /// What a name refers to; an unknown one is reported where it stands.
    Optional<I> find(YamlNode name) {
        String text = name.text();
        Given<I> given = byName.get(text);
        if (given == null && name.isText()) {
            name.reportUnknown("The " + kind, byName.keySet());
        }
        return Optional.ofNullable(given).map(Given::id);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    private static boolean allowed(String text) {
        return !text.isBlank() && text.length() <= 64 && text.chars().noneMatch(Character::isISOControl);
    }
}
