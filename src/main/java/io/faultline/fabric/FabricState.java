package io.faultline.fabric;

import io.faultline.kernel.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that is, at one instant: Microsoft's word "fabric" for hosts, clusters, storage and networks together.
/// Ids carry the index of their row, so that a look-up is an array access.
///
/// @param guests        VMs of each host, by the index of the host, in order of their own
/// @param migrations    under way or queued, in order of their ids
/// @param nextMigration id of the next one
/// @param maintenance   updating runs, and nodes on their way out
/// @param directory     accounts of the hosts, and where the administrator is signed in
public record FabricState(
        Table<Site> sites,
        Table<Cluster> clusters,
        Table<Network> networks,
        Table<Host> hosts,
        Table<Volume> volumes,
        Table<Vm> vms,
        Table<List<VmId>> guests,
        Migrations migrations,
        int nextMigration,
        MigrationPolicy policy,
        Maintenance maintenance,
        Directory directory) {

    /// Works out who is on which host.
    public FabricState(
            Table<Site> sites,
            Table<Cluster> clusters,
            Table<Network> networks,
            Table<Host> hosts,
            Table<Volume> volumes,
            Table<Vm> vms,
            List<Migration> migrations,
            int nextMigration,
            MigrationPolicy policy) {
        this(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                Guests.of(hosts, vms),
                Migrations.of(migrations),
                nextMigration,
                policy,
                Maintenance.NONE,
                Directory.NONE);
    }

    public Host host(HostId id) {
        return hosts.get(id.index());
    }

    public Vm vm(VmId id) {
        return vms.get(id.index());
    }

    public Cluster cluster(ClusterId id) {
        return clusters.get(id.index());
    }

    public Volume volume(VolumeId id) {
        return volumes.get(id.index());
    }

    /// Whether a node may be given roles: up, and not being emptied.
    public boolean takesRoles(HostId id) {
        Node node = host(id).node();
        return node != null && node.state() == NodeState.UP && node.drain() == DrainStatus.NOT_INITIATED;
    }

    /// Whether a host takes part in a cluster now.
    public boolean isMember(HostId id) {
        Node node = host(id).node();
        return node != null && node.isMember();
    }

    /// The membership of a host that is known to be a node.
    public Node node(HostId id) {
        Node node = host(id).node();
        if (node == null) {
            throw new IllegalArgumentException(id + " is not a node of a cluster.\nMaybe it is a standalone host.");
        }
        return node;
    }

    public Cluster clusterOf(HostId node) {
        return cluster(node(node).cluster());
    }

    /// Nodes that take part in the cluster now, in order of their numbers.
    public List<HostId> members(Cluster cluster) {
        return cluster.nodes().stream().filter(n -> node(n).isMember()).toList();
    }

    public List<Vm> vmsOn(HostId host) {
        List<VmId> ids = guests.get(host.index());
        List<Vm> found = new ArrayList<>(ids.size());
        for (VmId id : ids) {
            found.add(vms.get(id.index()));
        }
        return found;
    }

    /// Memory of running VMs and of VMs on their way here, in bytes; one whose saved state is being read is still on
    /// its
    /// way, though it is owned here already.
    public long memoryUsed(HostId host) {
        long used = 0;
        for (VmId id : guests.get(host.index())) {
            Vm vm = vms.get(id.index());
            used += vm.holdsMemory() ? vm.spec().memoryBytes() : 0;
        }
        for (Migration m : migrations.underWay()) {
            if (m.to().index() == host.index() && m.type() != MigrationType.TURN_OFF) {
                Vm vm = vm(m.vm());
                boolean runsHere = vm.owner().index() == host.index() && vm.holdsMemory();
                used += runsHere ? 0 : vm.spec().memoryBytes();
            }
        }
        return used;
    }

    public long memoryFree(HostId host) {
        return host(host).memoryBytes() - memoryUsed(host);
    }

    public Optional<Migration> migrationOf(VmId vm) {
        return migrations.of(vm);
    }

    public Optional<Migration> migration(int id) {
        return migrations.byId(id);
    }

    public FabricState withCluster(Cluster next) {
        return new FabricState(
                sites,
                clusters.with(next.id().index(), next),
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public FabricState withHost(Host next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts.with(next.id().index(), next),
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public FabricState withNode(HostId id, Function<Node, Node> change) {
        return withHost(host(id).withNode(change.apply(node(id))));
    }

    public FabricState withNetwork(Network next) {
        return new FabricState(
                sites,
                clusters,
                networks.with(next.id().index(), next),
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public Network network(NetworkId id) {
        return networks.get(id.index());
    }

    public FabricState withVolume(Volume next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes.with(next.id().index(), next),
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public FabricState withVm(Vm next) {
        HostId before = vm(next.id()).owner();
        Table<List<VmId>> now =
                before.index() == next.owner().index() ? guests : Guests.moved(guests, next.id(), before, next.owner());
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms.with(next.id().index(), next),
                now,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public FabricState withVm(VmId id, Function<Vm, Vm> change) {
        return withVm(change.apply(vm(id)));
    }

    public FabricState withVms(List<VmId> ids, Function<Vm, Vm> change) {
        FabricState next = this;
        for (VmId id : ids) {
            next = next.withVm(id, change);
        }
        return next;
    }

    /// Adds a migration or replaces the one with its id.
    public FabricState withMigration(Migration next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations.with(next),
                Math.max(nextMigration, next.id() + 1),
                policy,
                maintenance,
                directory);
    }

    public FabricState withoutMigration(int id) {
        Migrations rest = migrations.without(id);
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                rest,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    /// With other clusters: the index of each is its place.
    public FabricState withClusters(Table<Cluster> next) {
        return new FabricState(
                sites,
                next,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                directory);
    }

    public FabricState withPolicy(MigrationPolicy next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                next,
                maintenance,
                directory);
    }

    public FabricState withMaintenance(Maintenance next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                next,
                directory);
    }

    public FabricState withDirectory(Directory next) {
        return new FabricState(
                sites,
                clusters,
                networks,
                hosts,
                volumes,
                vms,
                guests,
                migrations,
                nextMigration,
                policy,
                maintenance,
                next);
    }

    /// Whether a cluster of that name is there.
    public boolean has(ClusterId id) {
        return id.index() < clusters.size() && cluster(id).id().equals(id);
    }

    /// Whether a host is a node of any cluster.
    public boolean isNode(HostId id) {
        return host(id).node() != null;
    }

    /// Rows with nothing in them, to build a fabric from.
    public static FabricState empty() {
        return new FabricState(
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                Table.empty(),
                List.of(),
                1,
                MigrationPolicy.HYPER_V);
    }
}
