package io.faultline.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.CsvAccess;
import io.faultline.fabric.Delegation;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.Node;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmHardware;
import io.faultline.fabric.Volume;
import io.faultline.fabric.Witness;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fabric as the expressions of a lab see it: text, whole numbers, decimals, true or false, lists and maps
/// by name. Public API of every lab: it may grow, and nothing in it may change its name or meaning. Words are
/// Microsoft's, as the enums of the fabric print them; amounts of memory are bytes.
///
/// @param cluster  the first one; a fabric without any has one that is not up
/// @param clusters all, by name
/// @param nodes    hosts that belong to a cluster, as the cluster believes them to be
/// @param hosts    all hosts, as they are
/// @param updating the last updating run of the first cluster
/// @param now      seconds of virtual time
public record LabView(
        ClusterView cluster,
        Map<String, ClusterView> clusters,
        Map<String, NodeView> nodes,
        Map<String, HostView> hosts,
        Map<String, VmView> vms,
        Map<String, CsvView> csvs,
        UpdatingView updating,
        double now) {

    private static final ClusterView NO_CLUSTER = new ClusterView(
            "",
            false,
            "",
            new VotesView(0, 0, 0),
            "",
            List.of(),
            Map.of(),
            new WitnessView("None", "", false, 0),
            false,
            "");

    /// @param coreGroupOwner empty when nobody owns the core group
    /// @param preferredSite  empty when none is set
    /// @param settings       the common properties by name, as `settings['SameSubnetThreshold']`
    public record ClusterView(
            String name,
            boolean up,
            String windows,
            VotesView votes,
            String coreGroupOwner,
            List<String> members,
            Map<String, Long> settings,
            WitnessView witness,
            boolean forced,
            String preferredSite) {

        /// CEL looks for fields by the rules of beans and takes `settings()` for the setter of `tings`; a
        /// getter it understands.
        public Map<String, Long> getSettings() {
            return settings;
        }
    }

    /// @param total  votes that there are
    /// @param needed how many are enough
    /// @param held   votes of the members
    public record VotesView(long total, long needed, long held) {}

    /// @param kind   `None`, `Disk`, `FileShare`, `Cloud`
    /// @param online whether the nodes can reach it
    /// @param vote   WitnessDynamicWeight
    public record WitnessView(String kind, String name, boolean online, long vote) {}

    /// @param state `Up`, `Paused`, `Isolated`, `Quarantined`, `Joining`, `Down`
    /// @param site  where its host stands
    /// @param drain `NotInitiated`, `InProgress`, `Completed`, `Failed`
    /// @param vote  DynamicWeight
    /// @param roles how many it owns
    public record NodeView(
            String name,
            String cluster,
            String state,
            boolean paused,
            String drain,
            long weight,
            long vote,
            long roles,
            String site) {}

    /// @param power   `Running`, `Starting`, `ShuttingDown`, `Hung`, `Crashed`, `Off`, `NoPower`
    /// @param windows its release of Windows Server; `cluster.windows` is the functional level
    /// @param updates how often it has been patched
    /// @param vms     how many it owns, running or not
    /// @param cpu     generation of its processor, `Ice Lake`
    /// @param features what the processor offers, by name
    /// @param authentication how it signs on for moves, `CredSSP` or `Kerberos`
    /// @param delegatesTo    msDS-AllowedToDelegateTo of its account, as `cifs/HV02`
    /// @param anyProtocol    TrustedToAuthForDelegation
    /// @param signedIn       the administrator's credentials are there for it to use
    public record HostView(
            String name,
            String power,
            boolean running,
            String windows,
            long updates,
            long vms,
            long memory,
            long memoryFree,
            String cpu,
            List<String> features,
            String authentication,
            List<String> delegatesTo,
            boolean anyProtocol,
            boolean signedIn) {}

    /// @param state     `Off`, `Running`, `PausedCritical`, `Saved`
    /// @param role      what its cluster believes: `Online`, `Pending`, `Unmonitored`, `Offline`, `Failed`
    /// @param heartbeat its guest is up and answers
    /// @param migration phase of the migration under way, `Queued`, `Copying`, `Blackout`…; empty without one
    /// @param starts    how often it has been started
    /// @param volume    where its disks are
    /// @param movingTo  volume to which they move; empty while they do not
    /// @param features  what its guest sees of the processor; none while it is off
    /// @param compatibility `Off`, `MinimumFeatureSet`, `CommonClusterFeatureSet`
    public record VmView(
            String name,
            String owner,
            String state,
            boolean running,
            String role,
            boolean heartbeat,
            boolean clustered,
            long priority,
            long memory,
            String migration,
            long starts,
            String volume,
            String movingTo,
            List<String> features,
            String compatibility) {}

    /// A volume of a cluster.
    ///
    /// @param coordinator empty while nobody owns it
    /// @param online      somebody owns it and its storage is there
    /// @param csv         false for a disk with one owner
    /// @param fileSystem  `NTFS`, `ReFS`
    /// @param access      by node: `Direct`, `FileSystemRedirected`, `BlockRedirected`, `Paused`, `Unavailable`
    public record CsvView(
            String name,
            String coordinator,
            boolean online,
            boolean full,
            boolean csv,
            String fileSystem,
            Map<String, String> access) {}

    public static LabView of(FabricState state, SimTime now) {
        Map<String, ClusterView> clusters = new TreeMap<>();
        state.clusters().forEach(cluster -> clusters.put(cluster.id().name(), view(state, cluster)));
        Map<String, Long> owned = new TreeMap<>();
        state.vms().forEach(vm -> owned.merge(vm.owner().name(), 1L, Long::sum));
        Map<String, NodeView> nodes = new TreeMap<>();
        Map<String, HostView> hosts = new TreeMap<>();
        Map<String, Long> roles = new TreeMap<>();
        state.vms().stream()
                .filter(Vm::isClustered)
                .forEach(vm -> roles.merge(vm.owner().name(), 1L, Long::sum));
        for (Host host : state.hosts()) {
            String name = host.id().name();
            hosts.put(name, view(state, host, owned.getOrDefault(name, 0L)));
            Node node = host.node();
            if (node != null) {
                nodes.put(name, view(host, node, roles.getOrDefault(name, 0L)));
            }
        }
        Map<String, String> moving = new TreeMap<>();
        for (Migration migration : state.migrations()) {
            moving.put(migration.vm().name(), migration.phase().toString());
        }
        Map<String, VmView> vms = new TreeMap<>();
        state.vms()
                .forEach(vm -> vms.put(
                        vm.id().name(),
                        view(state, vm, moving.getOrDefault(vm.id().name(), ""))));
        Map<String, CsvView> csvs = new TreeMap<>();
        state.volumes().stream()
                .filter(volume -> volume.cluster() != null)
                .forEach(volume -> csvs.put(volume.id().name(), view(state, volume)));
        ClusterView first = state.clusters().isEmpty()
                ? NO_CLUSTER
                : view(state, state.clusters().getFirst());
        return new LabView(first, clusters, nodes, hosts, vms, csvs, UpdatingView.of(state), now.seconds());
    }

    /// The values by the names that expressions use.
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("cluster", cluster);
        values.put("clusters", clusters);
        values.put("nodes", nodes);
        values.put("hosts", hosts);
        values.put("vms", vms);
        values.put("csvs", csvs);
        values.put("updating", updating);
        values.put("now", now);
        return values;
    }

    private static ClusterView view(FabricState state, Cluster cluster) {
        QuorumArithmetic votes = QuorumArithmetic.of(state, cluster);
        Map<String, Long> settings = new TreeMap<>();
        for (ClusterProperty property : ClusterProperty.values()) {
            settings.put(property.toString(), (long) cluster.settings().get(property));
        }
        return new ClusterView(
                cluster.id().name(),
                cluster.up(),
                cluster.version().toString(),
                new VotesView(votes.total(), votes.needed(), votes.held()),
                name(cluster.coreGroupOwner()),
                state.members(cluster).stream().map(HostId::name).toList(),
                settings,
                witness(cluster.quorum()),
                cluster.quorum().forced(),
                cluster.settings().preferredSite() == null
                        ? ""
                        : cluster.settings().preferredSite().name());
    }

    private static WitnessView witness(Quorum quorum) {
        Witness witness = quorum.witness();
        if (witness == null) {
            return new WitnessView("None", "", false, 0);
        }
        String kind = switch (witness.kind()) {
            case DISK -> "Disk";
            case FILE_SHARE -> "FileShare";
            case CLOUD -> "Cloud";
        };
        return new WitnessView(kind, witness.name(), witness.online(), quorum.witnessWeight());
    }

    private static NodeView view(Host host, Node node, long roles) {
        return new NodeView(
                host.id().name(),
                node.cluster().name(),
                node.state().toString(),
                node.paused(),
                node.drain().toString(),
                node.weight(),
                node.vote(),
                roles,
                host.site().name());
    }

    private static HostView view(FabricState state, Host host, long owned) {
        Delegation delegation = state.directory().account(host.id()).set();
        return new HostView(
                host.id().name(),
                host.power().toString(),
                host.isRunning(),
                host.windows().toString(),
                host.updates(),
                owned,
                host.memoryBytes(),
                state.memoryFree(host.id()),
                host.cpu().name(),
                host.cpu().features().names(),
                host.software().hyperV().migration().authentication().toString(),
                delegation.services(),
                delegation.anyProtocol(),
                state.directory().session().isSignedInAt(host.id()));
    }

    private static VmView view(FabricState state, Vm vm, String migration) {
        VmHardware hardware = vm.spec().hardware();
        return new VmView(
                vm.id().name(),
                vm.owner().name(),
                vm.state().toString(),
                vm.isRunning(),
                vm.role().toString(),
                vm.heartbeatOk(),
                vm.isClustered(),
                vm.spec().priority(),
                vm.spec().memoryBytes(),
                migration,
                vm.starts(),
                vm.spec().volume().name(),
                state.maintenance().move(vm.id()).map(move -> move.to().name()).orElse(""),
                vm.features() == null ? List.of() : vm.features().names(),
                hardware.compatible() ? hardware.mode().toString() : "Off");
    }

    private static CsvView view(FabricState state, Volume volume) {
        Map<String, String> access = new TreeMap<>();
        if (volume.isCsv() && volume.cluster() != null) {
            state.cluster(volume.cluster())
                    .nodes()
                    .forEach(node -> access.put(
                            node.name(),
                            CsvAccess.of(state, volume, node).state().toString()));
        }
        return new CsvView(
                volume.id().name(),
                name(volume.coordinator()),
                volume.coordinator() != null && !volume.trouble().lost(),
                volume.trouble().full(),
                volume.isCsv(),
                volume.fileSystem().toString(),
                access);
    }

    private static String name(@Nullable HostId host) {
        return host == null ? "" : host.name();
    }
}
