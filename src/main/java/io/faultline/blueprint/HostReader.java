package io.faultline.blueprint;

import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.HyperV;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.SmbBandwidth;
import io.faultline.fabric.Software;
import io.faultline.fabric.WindowsFeature;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.SimTime;
import io.faultline.source.YamlNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `cluster:` or `clusters:` with their nodes, then `hosts:`, which stand alone.
final class HostReader {
    private static final long MEMORY = 96L << 30;
    private static final int CORES = 32;
    /// `03_csv/host POST and boot until the cluster service is up`
    private static final Duration BOOT = Duration.ofMinutes(4);

    private final Draft draft;

    HostReader(Draft draft) {
        this.draft = draft;
    }

    void read(YamlNode root) {
        new ClusterReader(draft, this).read(root);
        for (YamlNode item : root.optional("hosts").map(YamlNode::list).orElse(List.of())) {
            host(Fields.of(item, draft.hostDefaults, Keys.HOST), draft.windows, null);
        }
        if (draft.hosts.isEmpty() && root.problems().isEmpty()) {
            root.report("There is no host.", "cluster: with nodes: [HV01, HV02], or hosts: is missing.");
        }
    }

    HostId node(YamlNode item, ClusterId cluster, int number, WindowsVersion level) {
        Fields fields = Fields.of(item, draft.hostDefaults, Keys.NODE);
        int weight = fields.get("nodeWeight", n -> (int) n.number(0, 1), 1);
        return host(fields, level, Node.up(cluster, number, weight, false));
    }

    private HostId host(Fields fields, WindowsVersion usual, @Nullable Node node) {
        HostId id = draft.hostNames.add(fields.name());
        SiteId site = fields.find("site").flatMap(draft.siteNames::find).orElse(draft.sites.getFirst());
        draft.hosts.add(new Host(
                id,
                site,
                ProcessorReader.read(fields, fields.get("cores", n -> (int) n.number(1, 2_048), CORES)),
                fields.amount("memory", YamlNode::bytes, MEMORY),
                nics(fields),
                fields.get("bootTime", YamlNode::duration, BOOT),
                HostPower.RUNNING,
                SimTime.ZERO,
                0,
                0,
                Host.AfterShutdown.STAY_OFF,
                0,
                Software.of(fields.get("windows", n -> Fields.word(n, WindowsVersion.class), usual))
                        .withHyperV(hyperV(fields)),
                node));
        new AccountReader(draft).read(id, fields);
        return id;
    }

    private HyperV hyperV(Fields fields) {
        List<String> switches = fields.find("switches").map(YamlNode::list).orElse(List.of()).stream()
                .map(YamlNode::text)
                .toList();
        return new HyperV(
                switches,
                fields.get("migrationPort", YamlNode::bool, true),
                new HostMigrationReader(draft).read(fields),
                SmbBandwidth.NONE.withInstalled(features(fields).contains(WindowsFeature.SMB_BANDWIDTH_LIMIT)));
    }

    private static List<WindowsFeature> features(Fields fields) {
        return fields.find("features").map(YamlNode::list).orElse(List.of()).stream()
                .map(node -> Fields.word(node, WindowsFeature.class))
                .toList();
    }

    /// One port on every network at its speed, unless the host names its own.
    private List<Nic> nics(Fields fields) {
        Optional<YamlNode> own = fields.find("nics");
        if (own.isEmpty()) {
            return List.copyOf(draft.ports.values());
        }
        List<Nic> nics = new ArrayList<>();
        for (YamlNode item : own.get().list()) {
            Fields nic = Fields.of(item, Optional.empty(), Keys.NIC);
            YamlNode name = item.isText() ? item : item.required("network");
            draft.networkNames.find(name).ifPresent(network -> {
                Nic usual = draft.ports.getOrDefault(network, new Nic(network, 1));
                long bits = nic.amount("speed", YamlNode::bitsPerSecond, (long) (usual.bytesPerSecond() * 8));
                nics.add(new Nic(network, bits / 8.0).withRdma(nic.get("rdma", YamlNode::bool, usual.rdma())));
            });
        }
        return List.copyOf(nics);
    }
}
