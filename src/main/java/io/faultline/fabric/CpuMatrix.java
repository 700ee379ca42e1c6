package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hosts × hosts: whether a VM that was started on the one goes on on the other, and what its guest would miss there.
///
/// @param hosts in order
/// @param rows  one for each host on which it may have been started
public record CpuMatrix(List<HostId> hosts, List<Row> rows) {

    /// @param seen what its guest sees after a start there
    /// @param lost what the host has and the guest does not see: the price of the mode
    public record Row(HostId startedOn, FeatureSet seen, List<String> lost, List<Cell> cells) {}

    /// @param missing what the guest sees and the destination lacks; empty with another maker
    public record Cell(HostId to, CpuCompatibility.Way way, List<String> missing) {}

    /// For a VM as it is set, had it been started on each host of its cluster, or of the fabric when it is no role.
    public static CpuMatrix of(FabricState state, Vm vm) {
        List<HostId> hosts = Optional.ofNullable(vm.spec().cluster())
                .map(cluster -> state.cluster(cluster).nodes())
                .orElse(state.hosts().stream().map(Host::id).toList());
        return of(state, vm.spec(), hosts);
    }

    public static CpuMatrix of(FabricState state, VmSpec spec, List<HostId> hosts) {
        List<Row> rows = new ArrayList<>();
        for (HostId from : hosts) {
            FeatureSet seen = GuestProcessor.at(state, spec, from);
            rows.add(row(state, from, seen, hosts));
        }
        return new CpuMatrix(List.copyOf(hosts), List.copyOf(rows));
    }

    /// For the VM as it was started, if it runs or is saved.
    public static Optional<Row> now(FabricState state, Vm vm) {
        FeatureSet seen = vm.features();
        return seen == null
                ? Optional.empty()
                : Optional.of(row(state, vm.owner(), seen, of(state, vm).hosts()));
    }

    private static Row row(FabricState state, HostId from, FeatureSet seen, List<HostId> hosts) {
        List<Cell> cells = hosts.stream()
                .map(to -> {
                    Cpu there = state.host(to).cpu();
                    CpuCompatibility.Way way = CpuCompatibility.way(seen, there);
                    return new Cell(
                            to,
                            way,
                            way == CpuCompatibility.Way.WITH_MODE ? seen.missingIn(there.features()) : List.of());
                })
                .toList();
        return new Row(from, seen, state.host(from).cpu().features().missingIn(seen), cells);
    }
}
