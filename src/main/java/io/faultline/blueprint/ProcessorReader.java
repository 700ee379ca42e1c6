package io.faultline.blueprint;

import io.faultline.fabric.Cpu;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import io.faultline.source.Problem;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `cpu: Ice Lake`, or `cpu: { generation: Ice Lake, without: [avx512f] }` for a host whose microcode or firmware
/// settings keep something back.
final class ProcessorReader {
    private static final String USUAL = "Ice Lake";

    private ProcessorReader() {}

    static Cpu read(Fields fields, int cores) {
        Cpu usual = CpuCompatibility.cpu(USUAL, cores).orElseThrow();
        return fields.get("cpu", node -> node.isMap() ? lacking(node, usual) : named(node, usual), usual);
    }

    private static Cpu lacking(YamlNode node, Cpu usual) {
        node.onlyKeys(Keys.CPU);
        Cpu cpu = node.optional("generation").map(n -> named(n, usual)).orElse(usual);
        List<String> gone = new ArrayList<>();
        for (YamlNode item : node.optional("without").map(YamlNode::list).orElse(List.of())) {
            feature(item, cpu).ifPresent(gone::add);
        }
        return cpu.without(gone);
    }

    private static Optional<String> feature(YamlNode item, Cpu cpu) {
        String name = item.text();
        if (CpuCompatibility.minimum(cpu.vendor()).names().contains(name)) {
            item.report(
                    "(" + name + ") is in every processor that runs Hyper-V.",
                    "another feature is meant, such as avx2.");
            return Optional.empty();
        }
        if (!cpu.features().names().contains(name)) {
            if (item.isText()) {
                item.report(Problem.unknown(
                        item.file(),
                        item.line(),
                        "The feature of " + cpu.name(),
                        name,
                        cpu.features().names()));
            }
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private static Cpu named(YamlNode node, Cpu usual) {
        List<String> known = new ArrayList<>();
        for (CpuVendor vendor : CpuVendor.values()) {
            known.addAll(CpuCompatibility.generations(vendor));
        }
        Optional<Cpu> found = known.stream()
                .filter(name -> Fields.plain(name).equals(Fields.plain(node.text())))
                .findFirst()
                .flatMap(name -> CpuCompatibility.cpu(name, usual.cores()));
        if (found.isEmpty() && node.isText()) {
            node.report(Problem.unknown(node.file(), node.line(), "The processor", node.text(), known));
        }
        return found.orElse(usual);
    }
}
