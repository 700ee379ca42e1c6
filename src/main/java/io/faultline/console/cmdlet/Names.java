package io.faultline.console.cmdlet;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Network;
import java.util.List;

/// Whose names a parameter takes; they complete.
public enum Names {
    HOST,
    NODE,
    VM,
    ROLE,
    VOLUME,
    NETWORK,
    SUBNET,
    SITE,
    CLUSTER,
    CMDLET,
    MODULE,
    OTHER;

    public List<String> in(FabricState state) {
        return switch (this) {
            case HOST -> state.hosts().stream().map(h -> h.id().name()).toList();
            case NODE ->
                state.hosts().stream()
                        .filter(h -> h.node() != null)
                        .map(h -> h.id().name())
                        .toList();
            case VM -> state.vms().stream().map(v -> v.id().name()).toList();
            case ROLE ->
                state.vms().stream()
                        .filter(v -> v.isClustered())
                        .map(v -> v.id().name())
                        .toList();
            case VOLUME -> state.volumes().stream().map(v -> v.id().name()).toList();
            case NETWORK -> state.networks().stream().map(n -> n.id().name()).toList();
            case SUBNET -> state.networks().stream().map(Network::subnet).toList();
            case SITE -> NetworkFaults.sites(state.sites());
            case CLUSTER -> state.clusters().stream().map(c -> c.id().name()).toList();
            case CMDLET -> Catalog.names();
            case MODULE -> Module.names();
            case OTHER -> List.of();
        };
    }
}
