package io.faultline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A scalar that another file puts into this one.
///
/// @param path  `vms.SQL01.memory`: keys, and items of a list by their name
/// @param value what stands there from now on
/// @param file  where that is said
/// @param line  where that is said
public record Replacement(String path, String value, String file, int line) {

    void into(Node root, Problems problems) {
        Node at = root;
        List<String> parts = List.of(path.split("\\.", -1));
        for (String part : parts.subList(0, parts.size() - 1)) {
            Optional<Node> next = child(at, part);
            if (next.isEmpty()) {
                missing(part, at, problems);
                return;
            }
            at = next.get();
        }
        if (at instanceof MappingNode map) {
            put(map, parts.getLast());
        } else {
            missing(parts.getLast(), at, problems);
        }
    }

    private void put(MappingNode map, String key) {
        List<NodeTuple> entries = new ArrayList<>();
        boolean found = false;
        for (NodeTuple entry : map.getValue()) {
            boolean same = named(entry.getKeyNode()).equals(key);
            found |= same;
            entries.add(same ? new NodeTuple(entry.getKeyNode(), scalar(value, entry.getValueNode())) : entry);
        }
        if (!found) {
            entries.add(new NodeTuple(scalar(key, map), scalar(value, map)));
        }
        map.setValue(entries);
    }

    private void missing(String part, Node at, Problems problems) {
        problems.add(Problem.unknown(file, line, "In the path (" + path + ") the part", part, children(at)));
    }

    private static Optional<Node> child(Node node, String name) {
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream()
                        .filter(entry -> named(entry.getKeyNode()).equals(name))
                        .map(NodeTuple::getValueNode)
                        .findFirst();
            case SequenceNode list ->
                list.getValue().stream()
                        .filter(item -> child(item, "name")
                                .map(Replacement::named)
                                .orElse("")
                                .equals(name))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static List<String> children(Node node) {
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream().map(entry -> named(entry.getKeyNode())).toList();
            case SequenceNode list ->
                list.getValue().stream()
                        .flatMap(item -> child(item, "name").map(Replacement::named).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static String named(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static ScalarNode scalar(String text, Node place) {
        return new ScalarNode(Tag.STR, text, place.getStartMark(), place.getEndMark(), DumperOptions.ScalarStyle.PLAIN);
    }
}
