package io.faultline.blueprint;

import io.faultline.fabric.MigrationPolicy;
import io.faultline.source.YamlNode;
import java.util.Optional;

/// Reads `migration:`, what a live migration decides by where the sources give no figure. The rest is as the policy
/// that it names has it, Hyper-V's if none.
final class PolicyReader {
    private PolicyReader() {}

    static MigrationPolicy read(YamlNode node) {
        Fields fields = Fields.of(node.onlyKeys(Keys.MIGRATION), Optional.empty(), Keys.MIGRATION);
        MigrationPolicy usual = fields.get("policy", n -> Fields.word(n, PolicyName.class), PolicyName.HYPER_V)
                .policy();
        return new MigrationPolicy(
                fields.get("passLimit", n -> (int) n.number(1, 100), usual.passLimit()),
                fields.get("blackoutBudget", YamlNode::duration, usual.blackoutBudget()),
                fields.get("setUp", YamlNode::duration, usual.setUp()),
                fields.get("resume", YamlNode::duration, usual.resume()),
                singleStream(fields, usual),
                usual.compression().withRatio(ratio(fields, usual)),
                usual.pace());
    }

    private static double ratio(Fields fields, MigrationPolicy usual) {
        double ratio = fields.get(
                "compressionRatio", YamlNode::decimal, usual.compression().ratio());
        fields.find("compressionRatio")
                .filter(n -> ratio < 1 || ratio > 100)
                .ifPresent(n -> n.report(
                        "compressionRatio (" + n.text() + ") is not between 1 and 100.",
                        "2, which sends two bytes of memory as one."));
        return Math.clamp(ratio, 1, 100);
    }

    private static double singleStream(Fields fields, MigrationPolicy usual) {
        return fields.find("singleStream").isEmpty()
                ? usual.bytesPerSecond()
                : fields.amount("singleStream", YamlNode::bitsPerSecond, 0) / 8.0;
    }
}
