package io.faultline.fabric;

import io.faultline.kernel.SimTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A failover cluster, as its members believe it.
///
/// @param version        its functional level: what it can do while nodes may already run a newer release
/// @param nodes          in order of their numbers
/// @param up             it holds quorum and its service runs
/// @param coreGroupOwner node that owns the core cluster group
/// @param since         when `up` became so
/// @param quorum        its witness, and whether it was forced
/// @param cut           since when its members do not all hear each other
/// @param rules         what it was told about its roles together
public record Cluster(
        ClusterId id,
        WindowsVersion version,
        ClusterSettings settings,
        List<HostId> nodes,
        boolean up,
        @Nullable HostId coreGroupOwner,
        SimTime since,
        Quorum quorum,
        Cut cut,
        ClusterRules rules) {

    /// Without rules for its roles.
    public Cluster(
            ClusterId id,
            WindowsVersion version,
            ClusterSettings settings,
            List<HostId> nodes,
            boolean up,
            @Nullable HostId coreGroupOwner,
            SimTime since,
            Quorum quorum,
            Cut cut) {
        this(id, version, settings, nodes, up, coreGroupOwner, since, quorum, cut, ClusterRules.NONE);
    }

    /// Without a witness.
    public Cluster(
            ClusterId id,
            WindowsVersion version,
            ClusterSettings settings,
            List<HostId> nodes,
            boolean up,
            @Nullable HostId coreGroupOwner,
            SimTime since) {
        this(id, version, settings, nodes, up, coreGroupOwner, since, Quorum.OF_NODES, Cut.NONE);
    }

    /// Whether votes follow the membership (`01_quorum/dynamic quorum`).
    public boolean hasDynamicQuorum() {
        return settings.get(ClusterProperty.DYNAMIC_QUORUM) == 1;
    }

    public Cluster withNodes(List<HostId> next) {
        return new Cluster(id, version, settings, next, up, coreGroupOwner, since, quorum, cut, rules);
    }

    /// Raised to a newer functional level; what was set stays set.
    public Cluster withVersion(WindowsVersion next) {
        return new Cluster(id, next, settings, nodes, up, coreGroupOwner, since, quorum, cut, rules);
    }

    public Cluster withSettings(ClusterSettings next) {
        return new Cluster(id, version, next, nodes, up, coreGroupOwner, since, quorum, cut, rules);
    }

    public Cluster withUp(boolean isUp, SimTime at) {
        return new Cluster(id, version, settings, nodes, isUp, coreGroupOwner, at, quorum, cut, rules);
    }

    public Cluster withCoreGroupOwner(@Nullable HostId node) {
        return new Cluster(id, version, settings, nodes, up, node, since, quorum, cut, rules);
    }

    public Cluster withQuorum(Quorum next) {
        return new Cluster(id, version, settings, nodes, up, coreGroupOwner, since, next, cut, rules);
    }

    public Cluster withCut(Cut next) {
        return new Cluster(id, version, settings, nodes, up, coreGroupOwner, since, quorum, next, rules);
    }

    public Cluster withRules(ClusterRules next) {
        return new Cluster(id, version, settings, nodes, up, coreGroupOwner, since, quorum, cut, next);
    }
}
