package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMovePreconditions;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.StorageMovePreconditions;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.fabric.VolumeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Hosts that a VM which is no role might go to, with all that speaks against each.
final class HostDestinations {
    private HostDestinations() {}

    /// Those with the most free memory first; those that cannot take it come last.
    static List<Destination> of(FabricState state, VmId id) {
        List<HostId> hosts = state.hosts().stream()
                .map(Host::id)
                .filter(host -> !host.equals(state.vm(id).owner()))
                .sorted(Comparator.comparing(host -> -state.memoryFree(host)))
                .toList();
        List<Destination> rows = new ArrayList<>();
        for (HostId host : hosts) {
            VolumeId storage = storage(state, id, host);
            List<String> reasons = HostMovePreconditions.refusals(state, id, host, storage).stream()
                    .map(Refusal::text)
                    .toList();
            rows.add(new Destination(host, facts(state, id, host, storage), reasons));
        }
        rows.sort(Comparator.comparing(row -> !row.isPossible()));
        return rows;
    }

    private static String facts(FabricState state, VmId id, HostId host, @Nullable VolumeId storage) {
        return Amounts.memory(Math.max(0, state.memoryFree(host))) + " free, its disks "
                + (storage == null ? "stay on " + state.vm(id).spec().volume() : "go to " + storage);
    }

    /// Where its disks go along: nowhere when the host reaches them; else to its own volume with the most room,
    /// and to a share only if it has none.
    static @Nullable VolumeId storage(FabricState state, VmId id, HostId host) {
        Vm vm = state.vm(id);
        if (StorageMovePreconditions.reaches(state, host, state.volume(vm.spec().volume()))) {
            return null;
        }
        return state.volumes().stream()
                .filter(volume -> StorageMovePreconditions.reaches(state, host, volume))
                .max(Comparator.<Volume, Boolean>comparing(volume -> !volume.share())
                        .thenComparing(volume -> StorageMovePreconditions.free(state, volume)))
                .map(Volume::id)
                .orElse(null);
    }
}
