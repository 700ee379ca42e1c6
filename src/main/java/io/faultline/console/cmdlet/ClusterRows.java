package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Row;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Network;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.RolePolicy;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the cluster believes, as rows.
final class ClusterRows {
    private ClusterRows() {}

    static List<Row> cluster(Call call, Cluster cluster) {
        Row row = Row.of(Kind.CLUSTER).with("Name", cluster.id().name());
        for (ClusterProperty property : ClusterProperty.values()) {
            if (property.existsOn(cluster.version())) {
                row.with(property.toString(), cluster.settings().get(property));
            }
        }
        if (cluster.version().hasSites()) {
            SiteId site = cluster.settings().preferredSite();
            row.with("PreferredSite", site == null ? null : site.name());
        }
        boolean tells = cluster.nodes().stream()
                .anyMatch(node -> call.state().host(node).windows().isAtLeast(WindowsVersion.WS2016));
        if (tells) {
            row.with("ClusterFunctionalLevel", cluster.version().functionalLevel());
        }
        row.with("WitnessDynamicWeight", cluster.quorum().witnessWeight());
        return List.of(row);
    }

    static List<Row> nodes(Call call, Cluster cluster) {
        List<Row> rows = new ArrayList<>();
        for (HostId id : cluster.nodes()) {
            Node node = call.state().node(id);
            WindowsVersion windows = call.state().host(id).windows();
            rows.add(Row.of(Kind.NODE)
                    .with("Name", id.name())
                    .with("State", node.state())
                    .with("Id", node.number())
                    .with("NodeWeight", node.weight())
                    .with("DynamicWeight", node.vote())
                    .with("Cluster", cluster.id().name())
                    .with("StatusInformation", status(node))
                    .with("MajorVersion", windows.isAtLeast(WindowsVersion.WS2016) ? 10 : 6)
                    .with("MinorVersion", minor(windows))
                    .with("BuildNumber", windows.build())
                    .with("DrainStatus", node.drain())
                    .with(
                            "DrainTarget",
                            node.drainTarget() == null
                                    ? null
                                    : node.drainTarget().name()));
        }
        return rows;
    }

    private static String status(Node node) {
        boolean special = node.state() == NodeState.QUARANTINED || node.state() == NodeState.ISOLATED;
        return special ? node.state().toString() : "Normal";
    }

    private static int minor(WindowsVersion windows) {
        return switch (windows) {
            case WS2012 -> 2;
            case WS2012R2 -> 3;
            case WS2016, WS2019, WS2022, WS2025 -> 0;
        };
    }

    static List<Row> groups(Call call, Cluster cluster) {
        List<Row> rows = new ArrayList<>();
        HostId core = cluster.coreGroupOwner();
        rows.add(group(cluster, "Cluster Group", core, RoleState.ONLINE, null, "Cluster"));
        for (Vm vm : roles(call, cluster)) {
            rows.add(policy(
                    group(
                            cluster,
                            vm.id().name(),
                            vm.owner(),
                            vm.role(),
                            vm.spec().priority(),
                            "VirtualMachine"),
                    vm,
                    cluster.version(),
                    RoleProperty.Of.GROUP));
        }
        List<String> owners = call.texts("InputObject");
        rows.removeIf(row -> !owners.isEmpty() && owners.stream().noneMatch(o -> o.equalsIgnoreCase(owner(row))));
        return rows;
    }

    private static Row policy(Row row, Vm vm, WindowsVersion version, RoleProperty.Of of) {
        RolePolicy policy = vm.spec().policy();
        for (RoleProperty property : RoleProperty.values()) {
            if (property.of() == of && property.existsOn(version)) {
                row.with(property.toString(), property.shown(policy.get(property)));
            }
        }
        return of == RoleProperty.Of.GROUP ? row.with("AntiAffinityClassNames", policy.antiAffinity()) : row;
    }

    private static String owner(Row row) {
        return row.get("OwnerNode") instanceof String owner ? owner : "";
    }

    private static Row group(
            Cluster cluster,
            String name,
            @Nullable HostId owner,
            RoleState state,
            @Nullable Integer priority,
            String type) {
        return Row.of(Kind.GROUP)
                .with("Name", name)
                .with("OwnerNode", owner == null ? null : owner.name())
                .with("State", state)
                .with("Priority", priority)
                .with("GroupType", type)
                .with("Cluster", cluster.id().name());
    }

    static List<Row> resources(Call call, Cluster cluster) {
        Stream<Row> disks = call.state().volumes().stream()
                .filter(v -> v.hasOneOwner() && cluster.id().equals(v.cluster()))
                .map(ClusterRows::disk);
        Stream<Row> vms = roles(call, cluster).stream()
                .map(vm -> policy(
                        Row.of(Kind.RESOURCE)
                                .with("Name", "Virtual Machine " + vm.id())
                                .with("State", vm.role())
                                .with("OwnerGroup", vm.id().name())
                                .with("ResourceType", "Virtual Machine")
                                .with("OwnerNode", vm.owner().name()),
                        vm,
                        cluster.version(),
                        RoleProperty.Of.RESOURCE));
        return Stream.concat(disks, vms).toList();
    }

    /// A disk that one node owns, with all VMs on it.
    private static Row disk(Volume volume) {
        HostId node = volume.coordinator();
        String pending = volume.next() == null ? "Failed" : "OnlinePending";
        return Row.of(Kind.RESOURCE)
                .with("Name", volume.id().name())
                .with("State", node == null ? pending : "Online")
                .with("OwnerGroup", volume.id().name())
                .with("ResourceType", "Physical Disk")
                .with("OwnerNode", node == null ? null : node.name());
    }

    static List<Row> volumes(Call call, Cluster cluster) {
        return call.state().volumes().stream()
                .filter(v -> v.isCsv() && cluster.id().equals(v.cluster()))
                .map(ClusterRows::volume)
                .toList();
    }

    private static Row volume(Volume volume) {
        HostId node = volume.coordinator();
        return Row.of(Kind.VOLUME)
                .with("Name", volume.id().name())
                .with("State", node == null ? "Offline" : "Online")
                .with("Node", node == null ? null : node.name())
                .with("OwnerNode", node == null ? null : node.name())
                .with("Size", volume.sizeBytes());
    }

    static List<Row> networks(Call call, Cluster cluster) {
        return call.state().networks().stream()
                .map((Network n) -> Row.of(Kind.NETWORK)
                        .with("Name", n.id().name())
                        .with("Address", n.subnet().replaceFirst("/.*", ""))
                        .with("State", n.up() ? "Up" : "Down")
                        .with("Role", n.usedByCluster() ? "Cluster" : "None")
                        .with("Id", ClusterParameters.id(n.id()))
                        .with("Cluster", cluster.id().name()))
                .toList();
    }

    static List<Row> quorum(Call call, Cluster cluster) {
        Witness witness = cluster.quorum().witness();
        return List.of(Row.of(Kind.QUORUM)
                .with("Cluster", cluster.id().name())
                .with("QuorumResource", witness == null ? null : witness.name())
                .with("QuorumType", cluster.quorum().diskOnly() ? "DiskOnly" : "Majority"));
    }

    private static List<Vm> roles(Call call, Cluster cluster) {
        return call.state().vms().stream()
                .filter(v -> cluster.id().equals(v.spec().cluster()))
                .toList();
    }
}
