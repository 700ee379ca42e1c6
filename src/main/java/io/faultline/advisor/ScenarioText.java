package io.faultline.advisor;

import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.source.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes a scenario as the file that [ScenarioReader] reads back as the same. What is not known is left out.
public final class ScenarioText {

    private final StringBuilder text = new StringBuilder();

    private ScenarioText() {}

    public static String of(Scenario scenario) {
        ScenarioText written = new ScenarioText();
        written.text.append("format: ").append(ScenarioReader.FORMAT).append('\n');
        if (!scenario.name().isEmpty()) {
            written.text.append("name: ").append(quoted(scenario.name())).append('\n');
        }
        written.needs(scenario);
        written.have(scenario.have());
        if (!scenario.off().isEmpty()) {
            written.text
                    .append("off: [")
                    .append(String.join(", ", scenario.off()))
                    .append("]\n");
        }
        return written.text.toString();
    }

    private void needs(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (Demand demand : scenario.demands().values()) {
            if (demand.wanted() != Told.UNKNOWN) {
                lines.add("  " + demand.need().key() + ": " + wanted(demand));
            }
        }
        section("needs", lines);
    }

    private static String wanted(Demand demand) {
        List<String> targets = new ArrayList<>();
        if (demand.rpo() instanceof Answer.Known<Duration>(Duration value)) {
            targets.add("rpo: " + Quantity.print(value));
        }
        if (demand.rto() instanceof Answer.Known<Duration>(Duration value)) {
            targets.add("rto: " + Quantity.print(value));
        }
        return targets.isEmpty() ? demand.wanted().words() : "{ " + String.join(", ", targets) + " }";
    }

    private void have(Holdings have) {
        List<String> lines = new ArrayList<>();
        known(
                lines,
                "windows",
                have.windows().words(WindowsVersion::toString),
                have.windows().isKnown());
        told(lines, "datacenterEdition", have.datacenterEdition());
        number(lines, "hosts", have.hosts());
        known(
                lines,
                "processors",
                have.processors().words(ScenarioText::processors),
                have.processors().isKnown());
        told(lines, "compatibilityMode", have.compatibilityMode());
        told(lines, "spareMemoryForOneHost", have.spareMemoryForOneHost());
        told(lines, "machinesApart", have.machinesApart());
        told(lines, "sharedStorage", have.sharedStorage());
        told(lines, "localDrives", have.localDrives());
        number(lines, "sharedVolumes", have.sharedVolumes());
        told(lines, "refs", have.refs());
        known(
                lines,
                "storageNetwork",
                have.storageNetwork().words(bits -> bits + "bit/s"),
                have.storageNetwork().isKnown());
        number(lines, "clusterNetworks", have.clusterNetworks());
        told(lines, "secondVolume", have.secondVolume());
        told(lines, "witness", have.witness());
        known(
                lines,
                "witnessKind",
                have.witnessKind().words(ScenarioText::kind),
                have.witnessKind().isKnown());
        told(lines, "witnessApart", have.witnessApart());
        told(lines, "secondSite", have.secondSite());
        told(lines, "stretched", have.stretched());
        told(lines, "azure", have.azure());
        known(
                lines,
                "betweenSites",
                have.betweenSites().words(bits -> bits + "bit/s"),
                have.betweenSites().isKnown());
        known(
                lines,
                "writes",
                have.writes().words(bytes -> bytes + "B/s"),
                have.writes().isKnown());
        known(
                lines,
                "guestBoot",
                have.guestBoot().words(Quantity::print),
                have.guestBoot().isKnown());
        known(
                lines,
                "decision",
                have.decision().words(Quantity::print),
                have.decision().isKnown());
        moves(lines, have.moves());
        if (!lines.isEmpty()) {
            section("have", lines);
        }
    }

    private static void moves(List<String> lines, Moves moves) {
        told(lines, "oneCluster", moves.oneCluster());
        known(
                lines,
                "authentication",
                moves.authentication().words(ScenarioText::small),
                moves.authentication().isKnown());
        known(
                lines,
                "performanceOption",
                moves.performance().words(ScenarioText::small),
                moves.performance().isKnown());
        told(lines, "rdma", moves.rdma());
        told(lines, "ownMigrationNetwork", moves.ownNetwork());
        known(
                lines,
                "memoryWrites",
                moves.memoryWrites().words(bytes -> bytes + "B/s"),
                moves.memoryWrites().isKnown());
        told(lines, "guestClusters", moves.guestClusters());
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void section(String key, List<String> lines) {
        text.append(key).append(lines.isEmpty() ? ": {}\n" : ":\n");
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static String kind(Witness.Kind kind) {
        return switch (kind) {
            case DISK -> "disk";
            case FILE_SHARE -> "fileShare";
            case CLOUD -> "cloud";
        };
    }

    private static void number(List<String> lines, String key, Answer<Integer> number) {
        known(lines, key, number.words(String::valueOf), number.isKnown());
    }

    private static void told(List<String> lines, String key, Told told) {
        known(lines, key, told.words(), told != Told.UNKNOWN);
    }

    private static void known(List<String> lines, String key, String words, boolean known) {
        if (known) {
            lines.add("  " + key + ": " + words);
        }
    }

    private static String processors(List<Processor> all) {
        return "[" + String.join(", ", all.stream().map(ScenarioText::processor).toList()) + "]";
    }

    private static String processor(Processor one) {
        String maker = one.maker() == CpuVendor.INTEL ? "intel" : "amd";
        return "{ maker: " + maker + (one.generation().isEmpty() ? "" : ", generation: " + quoted(one.generation()))
                + " }";
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''").replaceAll("\\p{Cntrl}", " ") + "'";
    }
}
