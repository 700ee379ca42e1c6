package io.faultline.blueprint;

import io.faultline.fabric.CompatibilityMode;
import io.faultline.fabric.Host;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;

/// Reads what a VM asks of its host. `processorCompatibility:` is Off, MinimumFeatureSet or CommonClusterFeatureSet.
final class HardwareReader {
    private static final String OFF = "Off";

    private HardwareReader() {}

    /// @param release whose newest configuration version a new VM has
    static VmHardware read(Fields fields, Host host, WindowsVersion release) {
        Optional<CompatibilityMode> mode = fields.find("processorCompatibility").flatMap(node -> mode(node, host));
        return new VmHardware(
                mode.isPresent(),
                mode.orElse(CompatibilityMode.MINIMUM),
                fields.get("version", node -> version(node, host.windows()), release.newestConfiguration()),
                fields.get("switch", YamlNode::text, ""),
                fields.get("iso", YamlNode::text, ""));
    }

    private static Optional<CompatibilityMode> mode(YamlNode node, Host host) {
        if (node.text().equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        for (CompatibilityMode mode : CompatibilityMode.values()) {
            if (mode.toString().equalsIgnoreCase(node.text())) {
                if (mode == CompatibilityMode.COMMON && !host.windows().hasCommonFeatureSet()) {
                    node.report(
                            "CommonClusterFeatureSet came with Windows Server 2025; " + host.id() + " runs "
                                    + host.windows() + ".",
                            "MinimumFeatureSet.");
                    return Optional.empty();
                }
                return Optional.of(mode);
            }
        }
        node.reportUnknown(
                node.path(), List.of(OFF, CompatibilityMode.MINIMUM.toString(), CompatibilityMode.COMMON.toString()));
        return Optional.empty();
    }

    private static int version(YamlNode node, WindowsVersion windows) {
        String text = node.text();
        if (!text.matches("\\d{1,2}(\\.\\d)?")) {
            node.report(node.path() + " (" + text + ") is not a configuration version.", "9.0 or 10.0.");
            return windows.newestConfiguration();
        }
        int tenths = text.contains(".") ? Integer.parseInt(text.replace(".", "")) : Integer.parseInt(text) * 10;
        if (tenths < windows.oldestConfiguration() || tenths > windows.newestConfiguration()) {
            node.report(
                    "Windows Server " + windows + " does not run configuration version " + text + ".",
                    tenth(windows.oldestConfiguration()) + " to " + tenth(windows.newestConfiguration()) + ".");
            return windows.newestConfiguration();
        }
        return tenths;
    }

    private static String tenth(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
