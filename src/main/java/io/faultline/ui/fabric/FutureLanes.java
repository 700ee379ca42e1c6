package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.ui.fabric.SegmentView.Look;
import io.faultline.workbench.BenchView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is due, as dashed stretches. Only what a pending timer says, and what follows from it by a setting.
final class FutureLanes {
    private final FabricState state;
    private final Map<HostId, List<SegmentView>> hosts = new HashMap<>();
    private final Map<VmId, List<SegmentView>> vms = new HashMap<>();

    FutureLanes(BenchView view) {
        state = view.state();
        view.pending().forEach(this::read);
        state.migrations().forEach(this::moves);
    }

    List<SegmentView> host(HostId id) {
        return hosts.getOrDefault(id, List.of());
    }

    List<SegmentView> vm(VmId id) {
        return vms.getOrDefault(id, List.of());
    }

    private void read(Snapshot.Pending pending) {
        long due = pending.dueAt();
        switch (pending.what()) {
            case Timer.HeartbeatsMissed(var node, int silence) -> missed(node, due);
            case Timer.ResiliencyEnds(var node, int silence) -> gone(node, due);
            case Timer.HostBoots(var host, int epoch) ->
                hosts.put(host, List.of(ghost(null, due, Look.BOOT, null), ghost(due, null, Look.UP, null)));
            case Timer.GuestAnswers(var vm, int starts) ->
                vms.put(vm, List.of(ghost(null, due, Look.BOOT, null), ghost(due, null, Look.RUN, "runs")));
            default -> {} // too short to be drawn, or drawn by its migration
        }
    }

    private void missed(HostId node, long due) {
        Cluster cluster = state.clusterOf(node);
        long end = due + SimTime.micros(cluster.settings().resiliency(cluster.version()));
        hosts.put(node, List.of(ghost(due, end, Look.ISOLATED, "Isolated"), ghost(end, null, Look.DOWN, "Down")));
    }

    private void gone(HostId node, long due) {
        hosts.put(node, List.of(ghost(null, due, Look.ISOLATED, null), ghost(due, null, Look.DOWN, "Down")));
        for (Vm vm : state.vmsOn(node)) {
            if (vm.role() == RoleState.UNMONITORED && vm.wanted()) {
                long boots = due + SimTime.micros(vm.spec().boot());
                vms.put(
                        vm.id(),
                        List.of(
                                ghost(null, due, Look.AWAY, null),
                                ghost(due, boots, Look.BOOT, "boot"),
                                ghost(boots, null, Look.RUN, "runs")));
            }
        }
    }

    private void moves(Migration migration) {
        vms.putIfAbsent(migration.vm(), List.of(ghost(null, null, Look.RUN, "on " + migration.to())));
    }

    private static SegmentView ghost(
            @Nullable Long from,
            @Nullable Long to,
            Look look,
            @Nullable String label) {
        return SegmentView.expected(from, to, look, label);
    }
}
