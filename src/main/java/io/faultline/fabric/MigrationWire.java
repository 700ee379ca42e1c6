package io.faultline.fabric;

import java.util.List;

/// What a live migration goes over.
///
/// @param networks several only by SMB, which uses all that it can: multichannel
public record MigrationWire(MigrationPerformance performance, List<NetworkId> networks) {
    public static final MigrationWire NONE = new MigrationWire(MigrationPerformance.TCPIP, List.of());

    public MigrationWire {
        networks = List.copyOf(networks);
    }

    /// The source's option counts, and the first network that both ends may use; SMB takes them all, and where some are
    /// RDMA only those (`06_live_migration/performance option`).
    public static MigrationWire of(FabricState state, HostId from, HostId to) {
        List<NetworkId> shared = MigrationNetworks.shared(state, from, to);
        MigrationPerformance option = performance(state, from);
        if (option != MigrationPerformance.SMB || shared.isEmpty()) {
            return new MigrationWire(option, shared.stream().limit(1).toList());
        }
        List<NetworkId> direct =
                shared.stream().filter(n -> isDirect(state, from, to, n)).toList();
        return new MigrationWire(option, direct.isEmpty() ? shared : direct);
    }

    /// A policy that looks while it sends is not Hyper-V's, and sends plainly.
    public static MigrationPerformance performance(FabricState state, HostId from) {
        Host host = state.host(from);
        return state.policy().pace() == null
                ? host.software().hyperV().migration().performanceOn(host.windows())
                : MigrationPerformance.TCPIP;
    }

    /// Both ends have RDMA there.
    public static boolean isDirect(FabricState state, HostId from, HostId to, NetworkId network) {
        return state.host(from).nicOn(network).filter(Nic::rdma).isPresent()
                && state.host(to).nicOn(network).filter(Nic::rdma).isPresent();
    }

    public MigrationWire without(NetworkId lost) {
        return new MigrationWire(
                performance, networks.stream().filter(n -> !n.equals(lost)).toList());
    }
}
