package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Work on clusters that is under way or was the last of its kind.
///
/// @param runs     the last updating run of each cluster, under way or ended
/// @param evicting nodes that leave their cluster for good once their service has stopped
public record Maintenance(List<UpdatingRun> runs, List<HostId> evicting) {
    public static final Maintenance NONE = new Maintenance(List.of(), List.of());

    public Maintenance {
        runs = List.copyOf(runs);
        evicting = List.copyOf(evicting);
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
        return new Maintenance(next, evicting);
    }

    public Maintenance withEvicting(HostId node) {
        List<HostId> next = new ArrayList<>(evicting);
        next.add(node);
        return new Maintenance(runs, next);
    }

    public Maintenance withoutEvicting(HostId node) {
        return !evicting.contains(node)
                ? this
                : new Maintenance(
                        runs,
                        evicting.stream().filter(other -> !other.equals(node)).toList());
    }
}
