package io.faultline.source;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A value of a YAML file that knows where it stands.
///
/// Reading collects problems instead of stopping at the first: what is missing or of the wrong kind is reported and
/// answered with an empty value (`""`, 0, false, no entries). A value read after a problem is therefore never to be
/// used: let [Yaml#read(String, String, Function)] throw, or call [#check].
public final class YamlNode {

    private final String file;
    private final String path;
    private final int line;
    private final @Nullable Node node;
    private final Problems problems;

    private YamlNode(String file, String path, int line, @Nullable Node node, Problems problems) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.node = node;
        this.problems = problems;
    }

    static YamlNode root(String file, Node node, Problems problems) {
        return new YamlNode(file, "", node.getStartMark().getLine() + 1, node, problems);
    }

    public String file() {
        return file;
    }

    /// Counted from 1.
    public int line() {
        return line;
    }

    /// Counted from 1; 0 for a value that is missing.
    public int column() {
        return node == null ? 0 : node.getStartMark().getColumn() + 1;
    }

    /// The way from the root, as `vms[2].memory`; empty at the root.
    public String path() {
        return path;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    /// `key:` with nothing behind it, `~` or `null`.
    public boolean isNothing() {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /// The scalar as it is written, whatever YAML thinks that it is: `2019` is "2019" and `no` is "no".
    public String text() {
        if (node instanceof ScalarNode scalar && !isNothing()) {
            return scalar.getValue();
        }
        expected("a text");
        return "";
    }

    public long number() {
        return number(0L);
    }

    public long number(long least, long most) {
        long value = number(least);
        if (value < least || value > most) {
            report(
                    name() + " (" + value + ") is not between " + least + " and " + most + ".",
                    "another unit is meant.");
        }
        return value;
    }

    public double decimal() {
        return parsed("a number", "one such as 0.5.", text -> new BigDecimal(text).doubleValue(), 0.0);
    }

    public boolean bool() {
        return parsed("true or false", "true or false.", YamlNode::truth, false);
    }

    /// See [Quantity#duration].
    public Duration duration() {
        return parsed("a duration", "240s, 5m, 1h30m or 75ms.", Quantity::duration, Duration.ZERO);
    }

    /// See [Quantity#bytes].
    public long bytes() {
        return parsed("a size", "8GB, 512MB or 4TB.", Quantity::bytes, 0L);
    }

    /// See [Quantity#bitsPerSecond].
    public long bitsPerSecond() {
        return parsed("a bandwidth", "10Gbit/s, 10Gbps or 100Mbit/s.", Quantity::bitsPerSecond, 0L);
    }

    /// See [Quantity#bytesPerSecond].
    public long bytesPerSecond() {
        return parsed("a rate", "14MB/s or 512KB/s.", Quantity::bytesPerSecond, 0L);
    }

    /// A constant by its name; letter case, dashes, underscores and spaces do not matter.
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String text = text();
        for (E constant : constants) {
            if (plain(constant.name()).equals(plain(text))) {
                return constant;
            }
        }
        if (isText()) {
            report(Problem.unknown(
                    file,
                    line,
                    name(),
                    text,
                    Arrays.stream(constants).map(YamlNode::spelled).toList()));
        }
        return constants[0];
    }

    /// The value of a key that must be there. If it is not, the problem is told and a missing value is returned.
    public YamlNode required(String key) {
        return find(key).orElseGet(() -> {
            if (isMap()) {
                report(
                        (path.isEmpty() ? "The file" : path) + " needs the key (" + key + ").",
                        "it stands at another depth.");
            } else {
                expected("a map");
            }
            return new YamlNode(file, child(key), line, null, problems);
        });
    }

    /// The value of a key, if it is there and is not nothing.
    public Optional<YamlNode> optional(String key) {
        if (node != null && !isMap() && !isNothing()) {
            expected("a map");
        }
        return find(key).filter(value -> !value.isNothing());
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    public List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            expected("a list");
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, path + "[" + items.size() + "]", lineOf(item), item, problems));
        }
        return List.copyOf(items);
    }

    /// The entries of a map in the order of the file.
    public List<YamlEntry> entries() {
        if (!(node instanceof MappingNode map)) {
            expected("a map");
            return List.of();
        }
        return map.getValue().stream()
                .map(entry -> new YamlEntry(key(entry), lineOf(entry.getKeyNode()), value(entry)))
                .toList();
    }

    /// Reports every key that is none of these. Returns this, so that it can stand first in a chain.
    public YamlNode onlyKeys(String... keys) {
        return onlyKeys(List.of(keys));
    }

    public YamlNode onlyKeys(Collection<String> keys) {
        for (YamlEntry entry : entries()) {
            if (!keys.contains(entry.key())) {
                report(Problem.unknown(file, entry.line(), "The key", entry.key(), keys));
            }
        }
        return this;
    }

    public void report(String message, String maybe) {
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        report(new Problem(file, line, value, message, maybe));
    }

    public void report(Problem problem) {
        problems.add(problem);
    }

    /// This value names something that is not known.
    public void reportUnknown(String what, Collection<String> known) {
        report(Problem.unknown(file, line, what, node instanceof ScalarNode scalar ? scalar.getValue() : "", known));
    }

    /// Throws all that was found so far in the whole file, if anything was.
    public void check() {
        problems.orThrow();
    }

    /// What was found so far in the whole file.
    public List<Problem> problems() {
        return problems.inOrder();
    }

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }

    private long number(long otherwise) {
        return parsed("a whole number", "one without unit and quotes, such as 4.", Long::parseLong, otherwise);
    }

    private <T> T parsed(String kind, String maybe, Function<String, T> parser, T otherwise) {
        if (!isText()) {
            expected(kind);
            return otherwise;
        }
        try {
            return parser.apply(text().strip());
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            report(name() + " (" + text() + ") is not " + kind + ".", maybe);
            return otherwise;
        }
    }

    private Optional<YamlNode> find(String key) {
        if (!(node instanceof MappingNode map)) {
            return Optional.empty();
        }
        return map.getValue().stream()
                .filter(entry -> key(entry).equals(key))
                .findFirst()
                .map(this::value);
    }

    private YamlNode value(NodeTuple entry) {
        boolean nothing = entry.getValueNode().getTag().equals(Tag.NULL);
        int at = lineOf(nothing ? entry.getKeyNode() : entry.getValueNode());
        return new YamlNode(file, child(key(entry)), at, entry.getValueNode(), problems);
    }

    private void expected(String kind) {
        if (node != null) {
            report(name() + " must be " + kind + ".", found());
        }
    }

    private String found() {
        return isNothing()
                ? "the value was forgotten."
                : isMap()
                        ? "this map stands at the wrong depth."
                        : isList() ? "the dash is too much." : "the value belongs on lines of its own below the key.";
    }

    private String name() {
        return path.isEmpty() ? "The file" : path;
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String plain(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
