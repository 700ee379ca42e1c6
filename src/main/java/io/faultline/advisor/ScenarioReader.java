package io.faultline.advisor;

import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.source.Yaml;
import io.faultline.source.YamlEntry;
import io.faultline.source.YamlNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads a scenario file. An answer that is left out, and one that says `unknown` or `don't know`, are the same.
public final class ScenarioReader {

    static final String FORMAT = "faultline/scenario/1";
    private static final List<String> UNKNOWN = List.of("unknown", "don't know", "?");

    private ScenarioReader() {}

    /// @throws io.faultline.source.ProblemException naming every line that is wrong
    public static Scenario read(String file, String text) {
        return Yaml.read(file, text, ScenarioReader::scenario);
    }

    static Scenario scenario(YamlNode root) {
        root.onlyKeys("format", "name", "needs", "have", "off");
        YamlNode format = root.required("format");
        if (format.isText() && !format.text().equals(FORMAT)) {
            format.reportUnknown("The format", List.of(FORMAT));
        }
        return parts(root.optional("name").map(YamlNode::text).orElse(""), root);
    }

    /// What a scenario, a case of a rule's suite and a situation of a lab have in common.
    public static Scenario parts(String name, YamlNode root) {
        Map<Need, Demand> demands = new EnumMap<>(Need.class);
        for (YamlEntry entry : root.required("needs").onlyKeys(Need.keys()).entries()) {
            Need.of(entry.key()).ifPresent(need -> demands.put(need, demand(need, entry.value())));
        }
        return new Scenario(
                name,
                demands,
                root.optional("have").map(ScenarioReader::holdings).orElseGet(ScenarioReader::none),
                root.optional("off").map(ScenarioReader::ids).orElse(List.of()));
    }

    private static List<String> ids(YamlNode node) {
        return node.list().stream().map(ScenarioReader::id).toList();
    }

    private static String id(YamlNode node) {
        String id = node.text();
        if (node.isText() && !RuleCard.isId(id)) {
            node.report("The rule (" + id + ") is no id of a rule.", "one such as FC-014 is meant.");
        }
        return id;
    }

    private static Demand demand(Need need, YamlNode node) {
        if (!node.isMap()) {
            return Demand.of(need, told(Optional.of(node)));
        }
        node.onlyKeys("rpo", "rto");
        return new Demand(
                need,
                Told.YES,
                answer(node.optional("rpo"), YamlNode::duration),
                answer(node.optional("rto"), YamlNode::duration));
    }

    private static Holdings none() {
        return holdings(Yaml.read("", "{}"));
    }

    private static Holdings holdings(YamlNode have) {
        have.onlyKeys(Holdings.KEYS);
        return new Holdings(
                answer(have.optional("windows"), ScenarioReader::windows),
                told(have.optional("datacenterEdition")),
                answer(have.optional("hosts"), node -> (int) node.number(1, 1_000)),
                answer(
                        have.optional("processors"),
                        node -> node.list().stream()
                                .map(ScenarioReader::processor)
                                .toList()),
                told(have.optional("compatibilityMode")),
                told(have.optional("spareMemoryForOneHost")),
                told(have.optional("machinesApart")),
                told(have.optional("sharedStorage")),
                told(have.optional("localDrives")),
                answer(have.optional("sharedVolumes"), node -> (int) node.number(1, 1_000)),
                told(have.optional("refs")),
                answer(have.optional("storageNetwork"), YamlNode::bitsPerSecond),
                answer(have.optional("clusterNetworks"), node -> (int) node.number(1, 100)),
                told(have.optional("secondVolume")),
                told(have.optional("witness")),
                answer(have.optional("witnessKind"), node -> node.oneOf(Witness.Kind.class)),
                told(have.optional("witnessApart")),
                told(have.optional("secondSite")),
                told(have.optional("stretched")),
                told(have.optional("azure")),
                answer(have.optional("betweenSites"), YamlNode::bitsPerSecond),
                answer(have.optional("writes"), YamlNode::bytesPerSecond),
                answer(have.optional("guestBoot"), YamlNode::duration),
                answer(have.optional("decision"), YamlNode::duration),
                moves(have));
    }

    private static Moves moves(YamlNode have) {
        return new Moves(
                told(have.optional("oneCluster")),
                answer(have.optional("authentication"), node -> node.oneOf(MigrationAuthentication.class)),
                answer(have.optional("performanceOption"), node -> node.oneOf(MigrationPerformance.class)),
                told(have.optional("rdma")),
                told(have.optional("ownMigrationNetwork")),
                answer(have.optional("memoryWrites"), YamlNode::bytesPerSecond),
                told(have.optional("guestClusters")));
    }

    private static WindowsVersion windows(YamlNode node) {
        for (WindowsVersion windows : WindowsVersion.values()) {
            if (windows.toString().equalsIgnoreCase(node.text().replace(" ", ""))) {
                return windows;
            }
        }
        node.reportUnknown(
                "The Windows Server version",
                Arrays.stream(WindowsVersion.values())
                        .map(WindowsVersion::toString)
                        .toList());
        return WindowsVersion.WS2025;
    }

    private static Processor processor(YamlNode node) {
        node.onlyKeys("maker", "generation");
        CpuVendor maker = node.required("maker").oneOf(CpuVendor.class);
        return new Processor(
                maker,
                node.optional("generation")
                        .filter(given -> !isUnknown(given))
                        .map(given -> generation(maker, given))
                        .orElse(""));
    }

    private static String generation(CpuVendor maker, YamlNode node) {
        List<String> known = CpuCompatibility.generations(maker);
        for (String generation : known) {
            if (generation.equalsIgnoreCase(node.text())) {
                return generation;
            }
        }
        if (node.isText()) {
            node.reportUnknown("The " + maker + " generation", known);
        }
        return "";
    }

    private static <T> Answer<T> answer(Optional<YamlNode> node, Function<YamlNode, T> reader) {
        return node.filter(given -> !isUnknown(given))
                .map(reader)
                .map(Answer::of)
                .orElseGet(Answer::unknown);
    }

    private static Told told(Optional<YamlNode> node) {
        return node.filter(given -> !given.isNothing() && !isUnknown(given))
                .map(given -> Told.of(yes(given)))
                .orElse(Told.UNKNOWN);
    }

    private static boolean yes(YamlNode node) {
        String text = node.text();
        if (node.isText() && !List.of("yes", "no", "true", "false").contains(text)) {
            node.reportUnknown("The answer", List.of("yes", "no", "unknown"));
            return false;
        }
        return text.equals("yes") || text.equals("true");
    }

    private static boolean isUnknown(YamlNode node) {
        return node.isText() && UNKNOWN.contains(node.text());
    }
}
