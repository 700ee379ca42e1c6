package io.faultline.blueprint;

import io.faultline.fabric.HostMigration;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.NetworkId;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;

/// Reads `liveMigration:` of a host, what it is told about migrations. Networks that are named are the only ones.
final class HostMigrationReader {
    private static final int MOST = 1_000;

    private final Draft draft;

    HostMigrationReader(Draft draft) {
        this.draft = draft;
    }

    HostMigration read(Fields host) {
        return host.find("liveMigration").map(this::read).orElse(HostMigration.USUAL);
    }

    private HostMigration read(YamlNode node) {
        HostMigration usual = HostMigration.USUAL;
        Fields fields = Fields.of(node.onlyKeys(Keys.LIVE_MIGRATION), Optional.empty(), Keys.LIVE_MIGRATION);
        List<NetworkId> networks = fields.find("networks").map(YamlNode::list).orElse(List.of()).stream()
                .flatMap(name -> draft.networkNames.find(name).stream())
                .distinct()
                .toList();
        return new HostMigration(
                fields.get("enabled", YamlNode::bool, usual.enabled()),
                fields.get(
                        "authentication", n -> Fields.word(n, MigrationAuthentication.class), usual.authentication()),
                fields.get("performanceOption", n -> Fields.word(n, MigrationPerformance.class), usual.performance()),
                fields.get("maximumLive", n -> (int) n.number(1, MOST), usual.maximumLive()),
                fields.get("maximumStorage", n -> (int) n.number(1, MOST), usual.maximumStorage()),
                networks.isEmpty(),
                networks);
    }
}
