package io.faultline.blueprint;

import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads how a role fails over, goes back and is kept apart: the keys are the product's properties.
final class RolePolicyReader {
    private static final String CLASSES = "antiAffinityClassNames";

    static final List<String> KEYS = Stream.concat(
                    Arrays.stream(RoleProperty.values()).map(RolePolicyReader::key), Stream.of(CLASSES))
            .toList();

    private RolePolicyReader() {}

    private static String key(RoleProperty property) {
        String label = property.toString();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static RolePolicy read(Fields fields, WindowsVersion version) {
        RolePolicy policy = RolePolicy.USUAL;
        for (RoleProperty property : RoleProperty.values()) {
            Optional<YamlNode> node = fields.find(key(property));
            if (node.isPresent()) {
                long written = node.get().number(-1, RoleProperty.UNSET);
                long value = written == -1 ? RoleProperty.UNSET : written;
                if (!property.existsOn(version)) {
                    node.get()
                            .report(
                                    property + " does not exist on Windows Server " + version + ".",
                                    "windows: is a later one.");
                } else if (property.allows(value)) {
                    policy = policy.with(property, value);
                } else {
                    node.get()
                            .report(
                                    node.get().path() + " (" + value + ") is more than " + property.most() + ".",
                                    "the unit is another.");
                }
            }
        }
        return policy.withAntiAffinity(
                fields.find(CLASSES).map(RolePolicyReader::names).orElse(List.of()));
    }

    private static List<String> names(YamlNode node) {
        return node.isText()
                ? List.of(node.text())
                : node.list().stream().map(YamlNode::text).distinct().toList();
    }
}
