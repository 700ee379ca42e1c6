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

    private static long key(int kind, int first, int second) {
        return (long) first << 24 | (long) second << 4 | kind;
    }

    /// Whether it is a direction of a host's port.
    public static boolean isPort(long link) {
        return kind(link) <= 1;
    }

    public static boolean isOutgoing(long link) {
        return kind(link) == 0;
    }

    public static boolean isDisks(long link) {
        return kind(link) == 2;
    }

    public static boolean isCompression(long link) {
        return kind(link) == 3;
    }

    public static boolean isSmbLimit(long link) {
        return kind(link) == 4;
    }

    public static Host host(FabricState state, long link) {
        return state.hosts().get(first(link));
    }

    /// Of a port.
    public static Network network(FabricState state, long link) {
        return state.networks().get((int) (link >> 4) & 0xfffff);
    }

    /// Of disks.
    public static Volume volume(FabricState state, long link) {
        return state.volumes().get(first(link));
    }

    private static int kind(long link) {
        return (int) (link & 0xf);
    }

    private static int first(long link) {
        return (int) (link >> 24);
    }

    /// Bytes a second that are left for transfers: what guests read and write through another node comes first
    /// ([RedirectedDemand]), and what they write to two places ([StorageMove#mirrored]).
    public static double capacity(FabricState state, long link) {
        double offered = offered(state, link);
        if (isDisks(link)) {
            return offered == 0 ? 0 : StorageMove.left(state, volume(state, link), offered);
        }
        if (!isPort(link) || offered == 0) {
            return offered;
        }
        Network network = network(state, link);
        return Math.min(
                RedirectedDemand.left(state, host(state, link), network.id(), port(state, link)),
                network.line().bytesPerSecond());
    }

    /// Bytes a second that it carries in all; a host without power or one that hangs sends nothing, a line that loses
    /// packets lets less through.
    public static double offered(FabricState state, long link) {
        return switch (kind(link)) {
            case 2 ->
                volume(state, link).trouble().lost() ? 0 : volume(state, link).bytesPerSecond();
            case 3 -> {
                Compression how = state.policy().compression();
                yield how.bytesPerSecond() / how.ratio();
            }
            case 4 -> SmbBandwidth.limit(state, host(state, link));
            default ->
                host(state, link).isRunning() && network(state, link).up()
                        ? Math.min(
                                port(state, link), network(state, link).line().bytesPerSecond())
                        : 0;
        };
    }

    private static double port(FabricState state, long link) {
        return host(state, link)
                .nicOn(network(state, link).id())
                .filter(nic -> isOutgoing(link) ? nic.sends() : nic.hears())
                .map(Nic::bytesPerSecond)
                .orElse(0.0);
    }
}
