package io.faultline.bench;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.Command;
import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Network;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.OperatorCommand.MoveVirtualMachineRole;
import io.faultline.fabric.Site;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.WritePattern;
import io.faultline.kernel.Dice;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Table;
import io.faultline.simulation.FabricSimulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Workload W1: hosts in clusters of 50, the load of each VM changes every 10 s, a tenth of the hosts in live
/// migrations
/// a simulated minute (4 GiB at 5 Gbit/s). Changes and migrations are spread evenly over their periods. Everything is
/// on that is on in a lab: immutable states, history with its fingerprint, laws after every event.
final class FabricWorkload {
    private static final long GIB = 1L << 30;
    private static final double FIVE_GBIT = 625e6;
    private static final long PERIOD = 10_000_000L;
    private static final long MINUTE = 60_000_000L;
    private static final int CLUSTER = 50;

    private final int hosts;
    private final int vms;
    private final Dice dice = new Dice(1);
    private final Simulation<FabricState, Command, Event, Timer> simulation;

    FabricWorkload(int hosts, int vms) {
        this.hosts = hosts;
        this.vms = vms;
        this.simulation = FabricSimulation.start(fabric(hosts, vms), 1);
    }

    /// @return events that happened
    long run(Duration length) {
        long until = SimTime.micros(length);
        int migrations = Math.max(1, hosts / 10);
        long change = 0;
        long move = 0;
        while (true) {
            long changeAt = change * PERIOD / vms;
            long moveAt = MINUTE / migrations / 2 + move * MINUTE / migrations;
            long at = Math.min(changeAt, moveAt);
            if (at >= until) {
                break;
            }
            simulation.advanceTo(new SimTime(at));
            if (changeAt <= moveAt) {
                simulation.submit(load((int) (change % vms), change));
                change++;
            } else {
                simulation.submit(migration(move++));
            }
        }
        simulation.advanceTo(new SimTime(until));
        return simulation.history().count();
    }

    FabricState state() {
        return simulation.state();
    }

    private Command load(int vm, long occurrence) {
        long mix = (occurrence + 1) * 0x9E3779B97F4A7C15L >>> 40;
        return new Incident.ChangeVmLoad(
                simulation.state().vms().get(vm).id(), GIB / 4 + (mix & 0xff) * (GIB / 512), mix);
    }

    /// Some VM goes to the next node of its cluster.
    private Command migration(long occurrence) {
        Vm vm = simulation.state().vms().get(dice.roll("migrates", "", occurrence, vms));
        List<HostId> nodes = simulation.state().clusterOf(vm.owner()).nodes();
        HostId to = nodes.get((nodes.indexOf(vm.owner()) + 1) % nodes.size());
        return new MoveVirtualMachineRole(vm.id(), to, MigrationType.LIVE);
    }

    private static FabricState fabric(int hosts, int vms) {
        SiteId site = new SiteId("Lyon", 0);
        NetworkId network = new NetworkId("Network", 0);
        NetworkId wire = new NetworkId("Migration", 1);
        List<Host> machines = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        List<Volume> volumes = new ArrayList<>();
        for (int first = 0; first < hosts; first += CLUSTER) {
            ClusterId cluster = new ClusterId("CLU%02d".formatted(clusters.size()), clusters.size());
            List<HostId> nodes = new ArrayList<>();
            for (int i = first; i < Math.min(first + CLUSTER, hosts); i++) {
                HostId id = new HostId("HV%04d".formatted(i), i);
                nodes.add(id);
                machines.add(Host.running(
                        id,
                        site,
                        CpuCompatibility.cpu("Ice Lake", 64).orElseThrow(),
                        512 * GIB,
                        List.of(new Nic(network, FIVE_GBIT), new Nic(wire, FIVE_GBIT)),
                        Duration.ofMinutes(4),
                        WindowsVersion.WS2022,
                        Node.up(cluster, nodes.size())));
            }
            WindowsVersion version = WindowsVersion.WS2022;
            clusters.add(new Cluster(
                    cluster,
                    version,
                    ClusterSettings.defaultsOf(version),
                    nodes,
                    true,
                    nodes.getFirst(),
                    SimTime.ZERO));
            volumes.add(new Volume(
                    new VolumeId("CSV%02d".formatted(volumes.size()), volumes.size()),
                    "SAN",
                    cluster,
                    nodes.getFirst(),
                    65_536 * GIB,
                    4e9));
        }
        List<Vm> guests = new ArrayList<>();
        for (int i = 0; i < vms; i++) {
            Host host = machines.get(i % hosts);
            int cluster = i % hosts / CLUSTER;
            guests.add(Vm.running(
                    new VmId("VM%05d".formatted(i), i),
                    new VmSpec(
                            clusters.get(cluster).id(),
                            4 * GIB,
                            GIB / 2,
                            20e6,
                            WritePattern.RANDOM,
                            Duration.ofSeconds(45),
                            volumes.get(cluster).id(),
                            40 * GIB,
                            VmSpec.MEDIUM,
                            List.of(),
                            List.of()),
                    host.id()));
        }
        MigrationPolicy policy = MigrationPolicy.HYPER_V;
        return new FabricState(
                Table.of(List.of(new Site(site))),
                Table.of(clusters),
                Table.of(List.of(
                        new Network(network, "10.0.1.0/24", true, false),
                        new Network(wire, "10.0.2.0/24", false, true))),
                Table.of(machines),
                Table.of(volumes),
                Table.of(guests),
                List.of(),
                1,
                new MigrationPolicy(
                        policy.passLimit(), policy.blackoutBudget(), policy.setUp(), policy.resume(), FIVE_GBIT));
    }
}
