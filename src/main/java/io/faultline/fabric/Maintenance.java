package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Work on clusters that is under way or was the last of its kind.
///
/// @param runs     the last updating run of each cluster, under way or ended
/// @param evicting nodes that leave their cluster for good once their service has stopped
/// @param moves    disks on their way to another volume
/// @param exports  VMs that lie on a volume to be imported, and those that are being written
public record Maintenance(
        List<UpdatingRun> runs, List<HostId> evicting, List<StorageMove> moves, List<VmExport> exports) {
    public static final Maintenance NONE = new Maintenance(List.of(), List.of(), List.of(), List.of());

    public Maintenance {
        runs = List.copyOf(runs);
        evicting = List.copyOf(evicting);
        moves = List.copyOf(moves);
        exports = List.copyOf(exports);
    }

    /// The last run of a cluster.
    public Optional<UpdatingRun> run(ClusterId cluster) {
        return runs.stream().filter(run -> run.cluster().equals(cluster)).findFirst();
    }

    /// The run of a cluster that is under way.
    public Optional<UpdatingRun> underWay(ClusterId cluster) {
        return run(cluster).filter(UpdatingRun::isUnderWay);
    }

    public boolean isAnyUnderWay() {
        return runs.stream().anyMatch(UpdatingRun::isUnderWay);
    }

    /// In place of the run that its cluster had before.
    public Maintenance with(UpdatingRun run) {
        List<UpdatingRun> next = new ArrayList<>(runs);
        next.removeIf(other -> other.cluster().equals(run.cluster()));
        next.add(run);
        return new Maintenance(next, evicting, moves, exports);
    }

    public Maintenance withEvicting(HostId node) {
        List<HostId> next = new ArrayList<>(evicting);
        next.add(node);
        return new Maintenance(runs, next, moves, exports);
    }

    public Maintenance withoutEvicting(HostId node) {
        return !evicting.contains(node)
                ? this
                : new Maintenance(
                        runs,
                        evicting.stream().filter(other -> !other.equals(node)).toList(),
                        moves,
                        exports);
    }

    public Optional<StorageMove> move(VmId vm) {
        for (StorageMove move : moves) {
            if (move.vm().index() == vm.index()) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    public Maintenance with(StorageMove move) {
        List<StorageMove> next = new ArrayList<>(moves);
        next.add(move);
        return new Maintenance(runs, evicting, next, exports);
    }

    public Maintenance withoutMove(VmId vm) {
        return new Maintenance(
                runs,
                evicting,
                moves.stream().filter(move -> !move.vm().equals(vm)).toList(),
                exports);
    }

    /// What lies there of a VM, or is being written.
    public Optional<VmExport> export(VmId vm) {
        for (VmExport export : exports) {
            if (export.vm().index() == vm.index()) {
                return Optional.of(export);
            }
        }
        return Optional.empty();
    }

    /// In place of the one that the VM had before.
    public Maintenance with(VmExport export) {
        List<VmExport> next = new ArrayList<>(withoutExport(export.vm()).exports());
        next.add(export);
        return new Maintenance(runs, evicting, moves, next);
    }

    public Maintenance withoutExport(VmId vm) {
        return new Maintenance(
                runs,
                evicting,
                moves,
                exports.stream().filter(export -> !export.vm().equals(vm)).toList());
    }
}
