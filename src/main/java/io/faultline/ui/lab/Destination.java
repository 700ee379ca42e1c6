package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationPreconditions;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementRules;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A node that something might move to, with all that speaks against it.
///
/// @param facts   "40 GB free, 3 roles"
/// @param reasons none when it can take it
record Destination(HostId node, String facts, List<String> reasons) {
    Destination {
        reasons = List.copyOf(reasons);
    }

    boolean isPossible() {
        return reasons.isEmpty();
    }

    /// The first that can, in an order that has the best first.
    static Optional<Destination> best(List<Destination> nodes) {
        return nodes.stream().filter(Destination::isPossible).findFirst();
    }

    /// In the order in which the cluster itself would choose; those that cannot come last.
    static List<Destination> ofVm(FabricState state, VmId id, MigrationType type) {
        Vm vm = state.vm(id);
        List<Destination> rows = new ArrayList<>();
        for (Placement placement : PlacementRules.table(state, vm, Optional.of(vm.owner()))) {
            List<String> reasons = MigrationPreconditions.refusals(state, id, placement.node(), type).stream()
                    .filter(refusal -> type == MigrationType.LIVE || !movesTogether(refusal))
                    .map(Refusal::text)
                    .toList();
            rows.add(new Destination(placement.node(), facts(placement), reasons));
        }
        rows.sort(Comparator.comparing(row -> !row.isPossible()));
        return rows;
    }

    /// A disk with one owner goes along when it is not a live migration.
    private static boolean movesTogether(Refusal refusal) {
        return refusal.reason().equals("DiskHasOneOwner");
    }

    private static String facts(Placement placement) {
        String roles = placement.groups() == 1 ? "1 role" : placement.groups() + " roles";
        String wish = placement.preference() > 0 ? ", preferred owner " + placement.preference() : "";
        return Amounts.memory(Math.max(0, placement.freeBytes())) + " free, " + roles + wish;
    }

    static List<Destination> ofVolume(FabricState state, VolumeId id) {
        Volume volume = state.volume(id);
        if (volume.cluster() == null) {
            return List.of();
        }
        List<Destination> rows = new ArrayList<>();
        for (HostId node : state.cluster(volume.cluster()).nodes()) {
            if (node.equals(volume.coordinator())) {
                continue;
            }
            long owned = state.volumes().stream()
                    .filter(other -> node.equals(other.coordinator()))
                    .count();
            List<String> reasons = new ArrayList<>();
            if (!state.node(node).isMember()) {
                reasons.add("The cluster node is not available: " + node + " is "
                        + state.node(node).state() + ".");
            }
            if (!volume.trouble().hasPath(node)) {
                reasons.add(node + " has no path to the disks of " + volume.id() + ".");
            }
            rows.add(new Destination(node, "coordinates " + (owned == 1 ? "1 volume" : owned + " volumes"), reasons));
        }
        rows.sort(Comparator.comparing(row -> !row.isPossible()));
        return rows;
    }
}
