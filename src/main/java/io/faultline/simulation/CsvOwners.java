package io.faultline.simulation;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import io.faultline.fabric.WindowsVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which node coordinates a Cluster Shared Volume: one that reaches the disks and is not paused, and from 2012 R2 on
/// the one that has the fewest, so that owners are spread evenly when a node fails, joins, or the cluster starts
/// (`03_csv/balancing`). 2012 takes the first that can (ledger `csv.balancing`).
final class CsvOwners {
    /// A volume that is to change its owner so that all have about as many.
    record Shift(VolumeId volume, HostId from, HostId to) {}

    private CsvOwners() {}

    static Optional<HostId> first(FabricState state, Volume volume) {
        return best(state, volume, candidates(state, volume));
    }

    static Optional<HostId> next(FabricState state, Volume volume, HostId from) {
        return best(
                state,
                volume,
                candidates(state, volume).stream().filter(n -> !n.equals(from)).toList());
    }

    private static Optional<HostId> best(FabricState state, Volume volume, List<HostId> nodes) {
        return volume.cluster() != null && spreads(state, volume.cluster())
                ? nodes.stream().min(fewest(state))
                : nodes.stream().findFirst();
    }

    /// A member that reaches the disks.
    static boolean serves(FabricState state, Volume volume, HostId node) {
        return !volume.trouble().lost() && volume.trouble().hasPath(node) && state.isMember(node);
    }

    private static List<HostId> candidates(FabricState state, Volume volume) {
        if (volume.cluster() == null) {
            return List.of();
        }
        List<HostId> members = state.members(state.cluster(volume.cluster())).stream()
                .filter(n -> serves(state, volume, n))
                .toList();
        List<HostId> up =
                members.stream().filter(n -> CsvCoordination.isUp(state, n)).toList();
        return up.isEmpty() ? members : up;
    }

    /// Moves until no node has two more than another.
    static List<Shift> balanced(FabricState state, ClusterId id) {
        List<Shift> shifts = new ArrayList<>();
        if (!spreads(state, id)) {
            return shifts;
        }
        FabricState planned = state;
        for (Volume volume : state.volumes()) {
            HostId from = volume.coordinator();
            if (!volume.isCsv() || !id.equals(volume.cluster()) || from == null || !serves(state, volume, from)) {
                continue;
            }
            Optional<HostId> to = next(planned, volume, from);
            if (to.isPresent() && count(planned, from) - count(planned, to.get()) > 1) {
                shifts.add(new Shift(volume.id(), from, to.get()));
                planned = planned.withVolume(volume.withCoordinator(to.get()));
            }
        }
        return shifts;
    }

    private static boolean spreads(FabricState state, ClusterId id) {
        Cluster cluster = state.cluster(id);
        return cluster.version().isAtLeast(WindowsVersion.WS2012R2);
    }

    private static long count(FabricState state, HostId node) {
        return state.volumes().stream()
                .filter(v -> v.isCsv() && node.equals(v.coordinator()))
                .count();
    }

    private static Comparator<HostId> fewest(FabricState state) {
        return Comparator.comparingLong((HostId n) -> count(state, n)).thenComparingInt(HostId::index);
    }
}
