package io.faultline.simulation;

import io.faultline.fabric.Compression;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Link;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationWire;
import io.faultline.fabric.NetworkId;
import io.faultline.fabric.Timer;
import io.faultline.kernel.Turn;
import java.util.List;

/// Memory on the wire, by the performance option that the migration began with
/// (`06_live_migration/performance option`). A transfer counts bytes of memory; what of them each link sees follows the
/// option.
final class MigrationSending {
    /// Connections of SMB through one port without RDMA. Chosen, ledger `migration.smb`.
    private static final int STREAMS = 4;

    private MigrationSending() {}

    static long send(Migration m, double bytes, Timer whenDone, Turn<FabricState, Event, Timer> turn) {
        return switch (m.wire().performance()) {
            case TCPIP -> plain(m, bytes, turn.state().policy().bytesPerSecond(), whenDone, turn);
            case COMPRESSION -> compressed(m, bytes, whenDone, turn);
            case SMB -> bySmb(m, bytes, whenDone, turn);
        };
    }

    static long plain(Migration m, double bytes, double cap, Timer whenDone, Turn<FabricState, Event, Timer> turn) {
        NetworkId network = m.wire().networks().getFirst();
        return turn.startFlow(bytes, cap, whenDone, Link.outOf(m.from(), network), Link.into(m.to(), network));
    }

    private static long compressed(Migration m, double bytes, Timer whenDone, Turn<FabricState, Event, Timer> turn) {
        Compression how = turn.state().policy().compression();
        double cap = turn.state().policy().bytesPerSecond() * how.ratio();
        if (how.equals(Compression.NONE)) {
            return plain(m, bytes, cap, whenDone, turn);
        }
        NetworkId network = m.wire().networks().getFirst();
        double share = 1 / how.ratio();
        return turn.startFlow(
                bytes,
                cap,
                whenDone,
                new long[] {Link.outOf(m.from(), network), Link.into(m.to(), network), Link.compressedBy(m.from())},
                new double[] {share, share, share});
    }

    /// Spread over all networks by what each has at that moment.
    private static long bySmb(Migration m, double bytes, Timer whenDone, Turn<FabricState, Event, Timer> turn) {
        FabricState state = turn.state();
        List<NetworkId> networks = m.wire().networks();
        double[] have = new double[networks.size()];
        double all = 0;
        boolean direct = true;
        for (int i = 0; i < have.length; i++) {
            NetworkId network = networks.get(i);
            have[i] = Math.min(
                    Link.capacity(state, Link.outOf(m.from(), network)),
                    Link.capacity(state, Link.into(m.to(), network)));
            all += have[i];
            direct &= MigrationWire.isDirect(state, m.from(), m.to(), network);
        }
        long[] links = new long[2 * have.length + 1];
        double[] shares = new double[links.length];
        for (int i = 0; i < have.length; i++) {
            links[2 * i] = Link.outOf(m.from(), networks.get(i));
            links[2 * i + 1] = Link.into(m.to(), networks.get(i));
            shares[2 * i] = all > 0 ? Math.max(have[i] / all, 1e-9) : 1.0 / have.length;
            shares[2 * i + 1] = shares[2 * i];
        }
        links[2 * have.length] = Link.smbOf(m.from());
        shares[2 * have.length] = 1;
        double cap = direct ? Double.MAX_VALUE : state.policy().bytesPerSecond() * STREAMS * have.length;
        return turn.startFlow(bytes, cap, whenDone, links, shares);
    }

    /// A network that SMB used is gone: the rest goes over those that are left.
    static void reroute(Migration m, NetworkId lost, Turn<FabricState, Event, Timer> turn) {
        MigrationWire left = m.wire().without(lost);
        double rest = turn.stopFlow(m.flow());
        long flow = send(m.over(left, 0), rest, whenDone(m), turn);
        turn.emit(new io.faultline.fabric.MigrationEvent.MigrationRerouted(m.id(), m.vm(), left.networks(), flow));
    }

    private static Timer whenDone(Migration m) {
        return switch (m.phase()) {
            case BLACKOUT -> new Timer.RestSent(m.id(), m.sentBytes() + m.passBytes());
            default -> new Timer.PassSent(m.id(), m.pass());
        };
    }
}
