package io.faultline.blueprint;

import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Nic;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `networks:`. Without it there is one network that carries everything.
final class NetworkReader {
    private static final double USUAL = 10e9 / 8;
    private static final Pattern SUBNET = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}/\\d{1,2}");

    /// What a cluster network is used for.
    private enum Role {
        CLUSTER("cluster"),
        MIGRATION("migration"),
        BOTH("both");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private final Draft draft;

    NetworkReader(Draft draft) {
        this.draft = draft;
    }

    void read(YamlNode root) {
        List<YamlNode> items = root.optional("networks").map(YamlNode::list).orElse(List.of());
        items.forEach(item -> read(Fields.of(item, Optional.empty(), Keys.NETWORK)));
        if (items.isEmpty()) {
            add(draft.networkNames.add("Cluster network"), "10.0.1.0/24", Role.BOTH, USUAL, false);
        }
    }

    private void read(Fields fields) {
        NetworkId id = draft.networkNames.add(fields.name());
        Role role = fields.get("role", n -> Fields.word(n, Role.class), Role.BOTH);
        String subnet = fields.get("subnet", NetworkReader::subnet, "10.0." + (id.index() + 1) + ".0/24");
        double speed = fields.amount("speed", YamlNode::bitsPerSecond, (long) (USUAL * 8)) / 8.0;
        add(id, subnet, role, speed, fields.get("rdma", YamlNode::bool, false));
    }

    private void add(NetworkId id, String subnet, Role role, double speed, boolean rdma) {
        draft.networks.add(new Network(id, subnet, role != Role.MIGRATION, role != Role.CLUSTER));
        draft.ports.put(id, new Nic(id, speed).withRdma(rdma));
    }

    private static String subnet(YamlNode node) {
        if (node.isText() && !SUBNET.matcher(node.text()).matches()) {
            node.report(node.path() + " (" + node.text() + ") is not a subnet.", "10.0.1.0/24.");
        }
        return node.text();
    }
}
