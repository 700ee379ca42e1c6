package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.ui.fabric.FuseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The countdown on a host that has fallen silent, from its pending timer: silence, wait, and the boot of its VMs.
final class Fuses {
    private Fuses() {}

    static Optional<FuseView> on(Glance glance, Host host) {
        Node node = host.node();
        if (node == null) {
            return Optional.empty();
        }
        for (Snapshot.Pending pending : glance.view().pending()) {
            if (pending.what() instanceof Timer.HeartbeatsMissed t && t.node().equals(host.id())) {
                return Optional.of(silent(glance, host, pending.dueAt()));
            }
            if (pending.what() instanceof Timer.ResiliencyEnds t && t.node().equals(host.id())) {
                return Optional.of(isolated(glance, host, node, pending.dueAt()));
            }
        }
        return Optional.empty();
    }

    private static FuseView silent(Glance glance, Host host, long due) {
        Cluster cluster = glance.view().state().clusterOf(host.id());
        long from = fellSilent(glance, host.id())
                .map(SimTime::micros)
                .orElse(due
                        - SimTime.micros(Connectivity.detection(glance.view().state(), host.id())));
        long wait = SimTime.micros(cluster.settings().resiliency(cluster.version()));
        return fuse(glance, host.id(), from, due - from, wait);
    }

    private static FuseView isolated(Glance glance, Host host, Node node, long due) {
        Cluster cluster = glance.view().state().clusterOf(host.id());
        long since = node.since().micros();
        long from = fellSilent(glance, host.id())
                .map(SimTime::micros)
                .filter(at -> at < since)
                .orElse(since
                        - SimTime.micros(Connectivity.detection(glance.view().state(), host.id())));
        return fuse(glance, host.id(), from, since - from, due - since);
    }

    private static FuseView fuse(Glance glance, HostId host, long from, long silence, long wait) {
        List<FuseView.Part> parts = new ArrayList<>();
        parts.add(new FuseView.Part(FuseView.Kind.SILENCE, silence, seconds(silence)));
        if (wait > 0) {
            parts.add(new FuseView.Part(FuseView.Kind.WAIT, wait, seconds(wait) + " wait"));
        }
        long boot = longestBoot(glance.view().state(), host);
        if (boot > 0) {
            parts.add(new FuseView.Part(FuseView.Kind.BOOT, boot, seconds(boot) + " boot"));
        }
        return new FuseView(from, List.copyOf(parts), from + silence + wait);
    }

    static long longestBoot(FabricState state, HostId host) {
        return state.vmsOn(host).stream()
                .filter(vm -> vm.isClustered() && vm.wanted())
                .mapToLong(Fuses::boot)
                .max()
                .orElse(0);
    }

    private static long boot(Vm vm) {
        return SimTime.micros(vm.spec().boot());
    }

    private static String seconds(long micros) {
        return Amounts.trimmed(micros / 100_000 / 10.0) + " s";
    }

    /// When a host last stopped answering, if that is still known.
    static Optional<SimTime> fellSilent(Glance glance, HostId host) {
        for (var recorded : glance.events().reversed()) {
            boolean silent = switch (recorded.event()) {
                case HostEvent.HostPowerLost e -> e.host().equals(host);
                case HostEvent.HostHung e -> e.host().equals(host);
                default -> false;
            };
            if (silent) {
                return Optional.of(recorded.at());
            }
        }
        return Optional.empty();
    }
}
