package io.faultline.blueprint;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.FileSystem;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads `storage:`: a SAN with the Cluster Shared Volumes on it, the disks of one standalone host, or a file server
/// with its shares. Where nothing
/// is written, a cluster has SAN1 with CSV1, and a standalone host has a volume of its own.
final class StorageReader {
    private static final long SIZE = 4L << 40;
    private static final long RATE = 2L << 30;

    private final Draft draft;

    StorageReader(Draft draft) {
        this.draft = draft;
    }

    void read(YamlNode root) {
        for (YamlNode item : root.optional("storage").map(YamlNode::list).orElse(List.of())) {
            storage(item.onlyKeys(Keys.STORAGE));
        }
        for (Cluster cluster : draft.clusters) {
            if (draft.volumes.stream().noneMatch(v -> cluster.id().equals(v.cluster()))) {
                VolumeId id = draft.volumeNames.add("CSV1");
                draft.volumes.add(
                        new Volume(id, "SAN1", cluster.id(), cluster.nodes().getFirst(), SIZE, RATE));
            }
        }
        for (Host host : draft.hosts) {
            if (host.node() == null && local(draft, host.id()).isEmpty()) {
                VolumeId id = draft.volumeNames.add(host.id() + " disk");
                draft.volumes.add(new Volume(id, host.id().name(), null, host.id(), SIZE, RATE));
            }
        }
    }

    /// The volume of a standalone host.
    static Optional<Volume> local(Draft draft, HostId host) {
        return draft.volumes.stream()
                .filter(v -> v.cluster() == null && host.equals(v.coordinator()))
                .findFirst();
    }

    private void storage(YamlNode item) {
        String name = item.required("name").text();
        Optional<HostId> host = item.optional("host").flatMap(draft.hostNames::find);
        host.filter(h -> draft.hosts.get(h.index()).node() != null)
                .ifPresent(h -> item.required("host")
                        .report(
                                "The disks of a node (" + h + ") are not modelled here.",
                                "the host stands alone under hosts:."));
        boolean share = item.optional("share").map(YamlNode::bool).orElse(false);
        for (String key : List.of("host", "cluster")) {
            if (share && item.has(key)) {
                item.required(key)
                        .report(
                                "A share lies on a file server, and not on the disks of a " + key + ".",
                                "leave it out.");
            }
        }
        ClusterId cluster = share || host.isPresent() || item.has("host") ? null : cluster(item);
        for (YamlNode volume : item.required("volumes").isNothing()
                ? List.<YamlNode>of()
                : item.required("volumes").list()) {
            volume(Fields.of(volume, Optional.empty(), Keys.VOLUME), name, cluster, host, share);
        }
    }

    private @Nullable ClusterId cluster(YamlNode item) {
        Optional<ClusterId> named = item.optional("cluster").flatMap(draft.clusterNames::find);
        if (named.isPresent() || item.has("cluster")) {
            return named.orElse(null);
        }
        if (item.optional("shared").map(YamlNode::bool).orElse(false)) {
            return null;
        }
        if (draft.clusters.isEmpty()) {
            item.report(
                    "A Cluster Shared Volume needs a cluster, and there is none.",
                    "host: says whose disks these are, or shared: true that every host reaches them.");
            return null;
        }
        return draft.clusters.getFirst().id();
    }

    private void volume(
            Fields fields, String storage, @Nullable ClusterId cluster, Optional<HostId> host, boolean share) {
        VolumeId id = draft.volumeNames.add(fields.name());
        List<HostId> nodes = draft.clusters.stream()
                .filter(c -> c.id().equals(cluster))
                .findFirst()
                .map(Cluster::nodes)
                .orElse(List.of());
        // Owners are spread evenly: 03_csv/balancing.
        HostId usual = nodes.isEmpty() ? host.orElse(null) : nodes.get(draft.volumes.size() % nodes.size());
        HostId owner = fields.find("coordinator")
                .map(n -> coordinator(n, nodes, usual))
                .orElse(usual);
        draft.volumes.add(new Volume(
                        id,
                        storage,
                        cluster,
                        owner,
                        fields.amount("size", YamlNode::bytes, SIZE),
                        fields.amount("bandwidth", YamlNode::bytesPerSecond, RATE))
                .withShare(share)
                .withFileSystem(fileSystem(fields, cluster))
                .withCsv(fields.get("csv", YamlNode::bool, true)));
    }

    /// ReFS on a Cluster Shared Volume came with 2012 R2 (`03_csv/ReFS CSV`, ledger `csv.refs`).
    private FileSystem fileSystem(Fields fields, @Nullable ClusterId cluster) {
        FileSystem format = fields.get("fileSystem", n -> Fields.word(n, FileSystem.class), FileSystem.NTFS);
        boolean early = draft.clusters.stream()
                .filter(c -> c.id().equals(cluster))
                .anyMatch(c -> c.version() == WindowsVersion.WS2012);
        if (early && format == FileSystem.REFS) {
            fields.find("fileSystem")
                    .ifPresent(n -> n.report(
                            "A Cluster Shared Volume of Windows Server 2012 is NTFS.", "windows: is 2012R2 or later."));
        }
        return format;
    }

    private @Nullable HostId coordinator(YamlNode node, List<HostId> nodes, @Nullable HostId usual) {
        Optional<HostId> named = draft.hostNames.find(node);
        if (named.isPresent() && !nodes.contains(named.get())) {
            node.report(
                    "The coordinator (" + node.text() + ") is not a node of the volume's cluster.",
                    "one of: "
                            + String.join(", ", nodes.stream().map(HostId::name).toList()) + ".");
        }
        return named.orElse(usual);
    }
}
