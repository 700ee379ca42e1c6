package io.faultline.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// What must hold of every file before anybody asks what it means: keys are plain and unique, tags name no types,
/// nothing contains itself, and aliases do not make a small file large.
final class YamlStructure {

    private static final int NODES = 50_000;
    private static final List<Tag> PLAIN =
            List.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ, Tag.MERGE);

    private final String file;
    private final Problems problems;
    private final IdentityHashMap<Node, Boolean> open = new IdentityHashMap<>();
    private int visited;

    private YamlStructure(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(String file, Node root, Problems problems) {
        new YamlStructure(file, problems).visit(root);
    }

    private void visit(Node node) {
        if (++visited > NODES) {
            if (visited == NODES + 1) {
                report(node, "", "The file grows to more than " + NODES + " values.", "its aliases repeat too much.");
            }
            return;
        }
        if (!PLAIN.contains(node.getTag())) {
            report(node, node.getTag().getValue(), "A tag is not read here.", "the text needs quotes.");
        }
        if (open.put(node, true) != null) {
            report(node, "", "This value contains itself.", "the alias is meant for another anchor.");
            return;
        }
        if (node instanceof MappingNode map) {
            keys(map);
            map.getValue().forEach(entry -> visit(entry.getValueNode()));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::visit);
        }
        open.remove(node);
    }

    private void keys(MappingNode map) {
        TreeMap<String, Integer> lines = new TreeMap<>();
        TreeSet<String> told = new TreeSet<>();
        for (NodeTuple entry : map.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                report(
                        entry.getKeyNode(),
                        "",
                        "A key must be a plain word.",
                        "a dash is missing at the start of the line.");
                continue;
            }
            if (key.getTag().equals(Tag.MERGE)) {
                report(key, "<<", "Merging maps (<<) is not read here.", "the keys can be written out.");
            }
            Integer first = lines.putIfAbsent(key.getValue(), key.getStartMark().getLine() + 1);
            if (first != null && told.add(key.getValue())) {
                report(
                        key,
                        key.getValue(),
                        "The key (" + key.getValue() + ") stands here twice, first on line " + first + ".",
                        "one of the two is meant for another place.");
            }
        }
    }

    private void report(Node node, String value, String message, String maybe) {
        problems.add(new Problem(file, node.getStartMark().getLine() + 1, value, message, maybe));
    }
}
