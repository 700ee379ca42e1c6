package io.faultline.testing;

import io.faultline.fabric.*;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Small fabrics for tests: one cluster of like hosts on a SAN, 10 Gbit/s between them.
public final class Fabrics {
    private static final double TEN_GBIT = 1.25e9;

    private Fabrics() {}

    public static FabricState cluster(int nodes, VmPlan... vms) {
        return cluster(nodes, WindowsVersion.WS2022, Sizes.gib(64), vms);
    }

    public static FabricState cluster(int nodes, WindowsVersion version, long memory, VmPlan... vms) {
        ClusterId cluster = new ClusterId("CLU1", 0);
        SiteId site = new SiteId("Lyon", 0);
        NetworkId network = new NetworkId("Cluster network", 0);
        NetworkId wire = new NetworkId("Migration network", 1);
        VolumeId volume = new VolumeId("CSV1", 0);
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            hosts.add(Host.running(
                    new HostId("HV%02d".formatted(i + 1), i),
                    site,
                    CpuCompatibility.cpu("Ice Lake", 32).orElseThrow(),
                    memory,
                    List.of(new Nic(network, TEN_GBIT), new Nic(wire, TEN_GBIT)),
                    Duration.ofMinutes(4),
                    version,
                    Node.up(cluster, i + 1)));
        }
        List<HostId> ids = hosts.stream().map(Host::id).toList();
        List<Vm> machines = new ArrayList<>();
        for (VmPlan plan : vms) {
            machines.add(Vm.running(
                    new VmId(plan.name(), machines.size()), spec(plan, cluster, volume, ids), host(ids, plan.host())));
        }
        return new FabricState(
                Table.of(List.of(new Site(site))),
                Table.of(List.of(new Cluster(
                        cluster,
                        version,
                        ClusterSettings.defaultsOf(version),
                        ids,
                        true,
                        ids.getFirst(),
                        SimTime.ZERO))),
                Table.of(List.of(
                        new Network(network, "10.0.1.0/24", true, false),
                        new Network(wire, "10.0.2.0/24", false, true))),
                Table.of(hosts),
                Table.of(List.of(new Volume(volume, "SAN1", cluster, ids.getFirst(), Sizes.gib(4_096), 1e9))),
                Table.of(machines),
                List.of(),
                1,
                MigrationPolicy.HYPER_V);
    }

    /// Every host migrates this way.
    public static FabricState migratingBy(FabricState state, MigrationPerformance option) {
        FabricState next = state;
        for (Host host : state.hosts()) {
            HyperV hyperV = host.software().hyperV();
            HostMigration now = hyperV.migration();
            next = next.withHost(host.withSoftware(host.software()
                    .withHyperV(hyperV.withMigration(new HostMigration(
                            now.enabled(),
                            now.authentication(),
                            option,
                            now.maximumLive(),
                            now.maximumStorage(),
                            now.anyNetwork(),
                            now.networks())))));
        }
        return next;
    }

    private static VmSpec spec(VmPlan plan, ClusterId cluster, VolumeId volume, List<HostId> hosts) {
        return new VmSpec(
                cluster,
                plan.memory(),
                plan.workingSet(),
                plan.dirtyRate(),
                plan.writes(),
                plan.boot(),
                volume,
                Sizes.gib(60),
                plan.priority(),
                plan.owners().stream().map(o -> host(hosts, o)).toList(),
                List.of());
    }

    private static HostId host(List<HostId> hosts, String name) {
        return hosts.stream().filter(h -> h.name().equals(name)).findFirst().orElseThrow();
    }
}
