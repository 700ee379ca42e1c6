package io.faultline.fabric;

/// Numbers for what transfers share: one direction of a host's port, a volume's disks, what a host compresses, what it
/// may send by SMB for live migrations.
public final class Link {
    private Link() {}

    public static long outOf(HostId host, NetworkId network) {
        return key(0, host.index(), network.index());
    }

    public static long into(HostId host, NetworkId network) {
        return key(1, host.index(), network.index());
    }

    public static long disksOf(VolumeId volume) {
        return key(2, volume.index(), 0);
    }

    /// Compressed bytes that leave a host.
    public static long compressedBy(HostId host) {
        return key(3, host.index(), 0);
    }

    /// Bytes of live migrations by SMB that leave a host.
    public static long smbOf(HostId host) {
        return key(4, host.index(), 0);
    }

    /// What VMs write to their disks goes to the place that they move to as well, and comes first there; a tenth stays
    /// for
    /// transfers (chosen, ledger `migration.storage`).
    private static double left(FabricState state, Volume volume) {
        double mirrored = 0;
        for (StorageMove move : state.maintenance().moves()) {
            Vm vm = state.vm(move.vm());
            boolean here = move.to().equals(volume.id());
            mirrored += here && vm.isRunning() ? vm.spec().disks().ioBytesPerSecond() : 0;
        }
        return Math.max(volume.bytesPerSecond() / 10, volume.bytesPerSecond() - mirrored);
    }

    private static long key(int kind, int first, int second) {
        return (long) first << 24 | (long) second << 4 | kind;
    }

    /// Bytes a second that are left for transfers; a host without power or one that hangs sends nothing, a line that
    /// loses packets lets less through, and what guests read and write through another node comes first
    /// ([RedirectedDemand]).
    public static double capacity(FabricState state, long link) {
        int kind = (int) (link & 0xf);
        int first = (int) (link >> 24);
        if (kind == 2) {
            Volume volume = state.volumes().get(first);
            return volume.trouble().lost() ? 0 : left(state, volume);
        }
        if (kind == 3) {
            Compression how = state.policy().compression();
            return how.bytesPerSecond() / how.ratio();
        }
        if (kind == 4) {
            return SmbBandwidth.limit(state, state.hosts().get(first));
        }
        Network network = state.networks().get((int) (link >> 4) & 0xfffff);
        Host host = state.hosts().get(first);
        if (!host.isRunning() || !network.up()) {
            return 0;
        }
        double port = host.nicOn(network.id())
                .filter(nic -> kind == 0 ? nic.sends() : nic.hears())
                .map(Nic::bytesPerSecond)
                .orElse(0.0);
        return Math.min(
                RedirectedDemand.left(state, host, network.id(), port),
                network.line().bytesPerSecond());
    }
}
