package io.faultline.blueprint;

import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One item of a list: what it says itself, else what `defaults:` says, else what the reader says. An item may be
/// only a name.
record Fields(YamlNode own, Optional<YamlNode> defaults) {

    static Fields of(YamlNode own, Optional<YamlNode> defaults, Collection<String> keys) {
        if (own.isMap()) {
            own.onlyKeys(keys);
        }
        return new Fields(own, defaults);
    }

    YamlNode name() {
        return own.isText() ? own : own.required("name");
    }

    Optional<YamlNode> find(String key) {
        Optional<YamlNode> mine = own.isMap() ? own.optional(key) : Optional.empty();
        return mine.isPresent() ? mine : defaults.filter(YamlNode::isMap).flatMap(d -> d.optional(key));
    }

    <T> T get(String key, Function<YamlNode, T> reader, T otherwise) {
        return find(key).map(reader).orElse(otherwise);
    }

    /// A size or a rate, which must be more than nothing.
    long amount(String key, ToLongFunction<YamlNode> reader, long otherwise) {
        return find(key).map(node -> moreThanNothing(node, reader, otherwise)).orElse(otherwise);
    }

    private static long moreThanNothing(YamlNode node, ToLongFunction<YamlNode> reader, long otherwise) {
        int before = node.problems().size();
        long value = reader.applyAsLong(node);
        if (value <= 0 && node.isText() && node.problems().size() == before) {
            node.report(node.path() + " (" + node.text() + ") must be more than nothing.", "the unit is too small.");
        }
        return value > 0 ? value : otherwise; // so that one mistake is not told twice
    }

    /// A constant by the word that people and files read; case, dashes and spaces do not matter.
    static <E extends Enum<E>> E word(YamlNode node, List<E> known) {
        String text = node.text();
        for (E constant : known) {
            if (plain(constant.toString()).equals(plain(text))) {
                return constant;
            }
        }
        if (node.isText()) {
            node.report(Problem.unknown(
                    node.file(),
                    node.line(),
                    node.path(),
                    text,
                    known.stream().map(Enum::toString).toList()));
        }
        return known.getFirst();
    }

    static <E extends Enum<E>> E word(YamlNode node, Class<E> type) {
        return word(node, Arrays.asList(type.getEnumConstants()));
    }

    static String plain(String text) {
        return text.replaceAll("[-_ ]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
