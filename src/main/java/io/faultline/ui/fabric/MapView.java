package io.faultline.ui.fabric;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// All that `<fabric-map>` draws. Things are keyed by name and carry their `order`, so that a change to one of them is
/// a
/// small diff. The twin is `frontend/fabric-map/view.ts`.
///
/// @param title      the cluster's name; none without a cluster
/// @param note       "4 hosts, 10 VMs, Windows Server 2025"
/// @param state      the cluster's own state
/// @param empty      shown in place of the map while there are no hosts
/// @param vms        empty when there are too many: then each host counts its own
/// @param migrations by VM
/// @param parts      of a cut network; none while it is whole
public record MapView(
        ClockView clock,
        @Nullable String title,
        @Nullable String note,
        @Nullable StateView state,
        @Nullable EmptyView empty,
        SortedMap<String, NetworkView> networks,
        SortedMap<String, HostView> hosts,
        SortedMap<String, VmView> vms,
        SortedMap<String, VolumeView> volumes,
        SortedMap<String, MigrationView> migrations,
        @Nullable WitnessView witness,
        @Nullable SortedMap<String, PartView> parts) {}
