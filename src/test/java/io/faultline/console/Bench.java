package io.faultline.console;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.Site;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.WritePattern;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A small fabric to type at: three nodes, four roles, one shared volume.
final class Bench {
    static final SimTime NOW = SimTime.ofSeconds(292.1);
    private static final long GIB = 1L << 30;

    private Bench() {}

    static FabricState fabric() {
        return with(List.of("HV01", "HV02", "HV03"), List.of("SQL01", "SQL02", "WEB01", "FILE01"), "Volume1");
    }

    static FabricState with(List<String> hosts, List<String> vms, String volume) {
        SiteId site = new SiteId("Lyon", 0);
        ClusterId cluster = new ClusterId("CL01", 0);
        NetworkId network = new NetworkId("Management", 0);
        VolumeId csv = new VolumeId(volume, 0);
        List<HostId> ids = new ArrayList<>();
        hosts.forEach(name -> ids.add(new HostId(name, ids.size())));
        return new FabricState(
                Table.of(List.of(new Site(site))),
                Table.of(List.of(new Cluster(
                        cluster,
                        WindowsVersion.WS2022,
                        ClusterSettings.defaultsOf(WindowsVersion.WS2022),
                        ids,
                        true,
                        ids.getFirst(),
                        SimTime.ZERO))),
                Table.of(List.of(new Network(network, "10.0.1.0/24", true, true))),
                Table.of(
                        ids.stream().map(id -> host(id, site, cluster, network)).toList()),
                Table.of(List.of(new Volume(csv, "SAN1", cluster, ids.getFirst(), 4096 * GIB, 1e9))),
                Table.of(vms(vms, ids, cluster, csv)),
                List.of(),
                1,
                MigrationPolicy.HYPER_V);
    }

    private static Host host(HostId id, SiteId site, ClusterId cluster, NetworkId network) {
        return Host.running(
                id,
                site,
                CpuCompatibility.cpu("Milan", 32).orElseThrow(),
                256 * GIB,
                List.of(new Nic(network, 1.25e9)),
                Duration.ofMinutes(4),
                WindowsVersion.WS2022,
                Node.up(cluster, id.index() + 1));
    }

    private static List<Vm> vms(List<String> names, List<HostId> hosts, ClusterId cluster, VolumeId csv) {
        List<Vm> vms = new ArrayList<>();
        for (String name : names) {
            int i = vms.size();
            VmSpec spec = new VmSpec(
                    cluster,
                    (4L << i) * GIB,
                    GIB,
                    50e6,
                    WritePattern.RANDOM,
                    Duration.ofSeconds(60),
                    csv,
                    40 * GIB,
                    VmSpec.MEDIUM,
                    List.of(),
                    List.of());
            vms.add(Vm.running(new VmId(name, i), spec, hosts.get(i % hosts.size())));
        }
        return vms;
    }
}
