package io.faultline.blueprint;

import io.faultline.fabric.MigrationPolicy;
import io.faultline.source.YamlNode;
import java.util.Optional;

/// Reads `migration:`, what a live migration decides by where the sources give no figure.
final class PolicyReader {
    private PolicyReader() {}

    static MigrationPolicy read(YamlNode node) {
        MigrationPolicy usual = MigrationPolicy.HYPER_V;
        Fields fields = Fields.of(node.onlyKeys(Keys.MIGRATION), Optional.empty(), Keys.MIGRATION);
        return new MigrationPolicy(
                fields.get("passLimit", n -> (int) n.number(1, 100), usual.passLimit()),
                fields.get("blackoutBudget", YamlNode::duration, usual.blackoutBudget()),
                fields.get("setUp", YamlNode::duration, usual.setUp()),
                fields.get("resume", YamlNode::duration, usual.resume()),
                fields.amount("singleStream", YamlNode::bitsPerSecond, (long) (usual.bytesPerSecond() * 8)) / 8.0);
    }
}
