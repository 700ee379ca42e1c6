package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Migration;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmSpec;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.ui.fabric.PendingView;
import io.faultline.ui.fabric.SegmentView;
import io.faultline.ui.fabric.SegmentView.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What pending timers make of the time to come: they are data, so they are drawn, dashed.
final class Forecast {
    final Map<Integer, List<SegmentView>> hosts = new TreeMap<>();
    final Map<Integer, List<SegmentView>> vms = new TreeMap<>();
    final TreeMap<String, PendingView> pending = new TreeMap<>();
    final Map<Integer, Long> answers = new TreeMap<>();
    private final FabricState state;
    private long last;

    private Forecast(FabricState state) {
        this.state = state;
    }

    static Forecast of(FabricState state, List<Snapshot.Pending> due) {
        Forecast forecast = new Forecast(state);
        for (Snapshot.Pending one : due) {
            forecast.add(one.dueAt(), (Timer) one.what());
        }
        for (Migration move : state.migrations()) {
            if (!move.isQueued()) {
                forecast.vms.putIfAbsent(
                        move.vm().index(), List.of(SegmentView.expected(null, null, Look.RUN, "on " + move.to())));
            }
        }
        return forecast;
    }

    /// Until when the window should reach to show what is known to come.
    long last() {
        return last;
    }

    private void add(long at, Timer timer) {
        switch (timer) {
            case Timer.HeartbeatsMissed t -> missed(t.node(), at);
            case Timer.ResiliencyEnds t -> givenUp(t.node(), null, at);
            case Timer.RoleResiliencyEnds t -> {
                givenUp(state.vm(t.vm()), at);
                due("wait-" + t.vm(), at, "wait for " + t.vm() + " ends");
            }
            case Timer.HostBoots t -> {
                hosts.put(
                        t.host().index(),
                        List.of(expected(null, at, Look.BOOT, null), expected(at, null, Look.UP, null)));
                due("boot-" + t.host(), at, t.host() + " is up");
            }
            case Timer.GuestAnswers t -> {
                vms.put(
                        t.vm().index(),
                        List.of(expected(null, at, Look.BOOT, null), expected(at, null, Look.RUN, "runs")));
                answers.put(t.vm().index(), at);
                due("answers-" + at, at, t.vm() + " answers");
            }
            case Timer.CriticalErrorEnds t -> {
                vms.put(
                        t.vm().index(),
                        List.of(expected(null, at, Look.PAUSED, null), expected(at, null, Look.OFF, "Off")));
                due("frozen-" + at, at, t.vm() + " is turned off");
            }
            case Timer.DiskComes t -> due("disk-" + t.volume(), at, t.volume() + " is online");
            case Timer.DiskSaved t -> {}
            case Timer.CsvTimesOut t -> due("timeout-" + t.volume(), at, "I/O of " + t.node() + " times out");
            case Timer.GuestStops t -> vms.put(t.vm().index(), List.of(expected(at, null, Look.OFF, "Off")));
            case Timer.RoleGoes t -> due("goes-" + t.vm(), at, t.vm() + " goes to " + t.to());
            case Timer.PartitionNoticed t -> due("cut", at, "the cut is noticed");
            case Timer.NodeRejoins t -> due("rejoin-" + t.node(), at, t.node() + " asks to join");
            case Timer.QuarantineEnds t -> due("quarantine-" + t.node(), at, "quarantine ends");
            case Timer.HostRestarts t -> due("restart-" + t.host(), at, t.host() + " restarts");
            case Timer.DisksCopied t -> due("disks-" + t.vm(), at, "disks of " + t.vm() + " copied");
            case Timer.VmWritten t -> due("export-" + t.vm(), at, t.vm() + " is exported");
            case Timer.HeartbeatsLost t -> {}
            case Timer.CrashNoticed t -> due("crash-" + t.vm(), at, t.vm() + " is missed");
            case Timer.SetsReady t -> due("sets-" + t.vm(), at, t.vm() + " may start");
            case Timer.FailedRoleRetried t -> {} // an appointment, too far away to look at
            case Timer.FailbackWindowOpens t -> {}
            case Timer.BalancerLooks t -> {}
            case Timer.TicketsExpire t -> due("tickets-" + t.host(), at, t.host() + " has new tickets");
            case Timer.HostGoesDown t -> {}
            case Timer.UpdateInstalls t -> due("installs-" + t.node(), at, t.node() + " restarts");
            case Timer.UpdateRetries t -> due("retries-" + t.node(), at, t.node() + " again");
            case Timer.RestartTimesOut t -> {}
            case Timer.CsvMoves t -> {}
            case Timer.VmStateWritten t -> {}
            case Timer.MigrationSetUp t -> {}
            case Timer.PassSent t -> {}
            case Timer.SliceSent t -> {}
            case Timer.WindowEnds t -> {}
            case Timer.RestSent t -> {}
            case Timer.MigrationResumes t -> {}
            case Timer.SessionsTimeOut t -> {}
            case Timer.GuestIsMissed t -> {}
            case Timer.StateSaved t -> {}
            case Timer.StateRead t -> {}
        }
    }

    private void missed(HostId node, long at) {
        if (!state.isNode(node)) {
            return;
        }
        Cluster cluster = state.clusterOf(node);
        long wait = SimTime.micros(cluster.settings().resiliency(cluster.version()));
        due("silence-" + node, at, "silence ends");
        if (cluster.up()) {
            givenUp(node, wait > 0 ? at : null, at + wait);
            for (Vm vm : state.vmsOn(node)) {
                long own = SimTime.micros(cluster.settings()
                        .resiliency(cluster.version(), vm.spec().policy()));
                if (own != wait && startsAgain(vm)) {
                    givenUp(vm, at + own);
                }
            }
        }
    }

    /// @param isolated when it is called Isolated, if that is still to come
    private void givenUp(HostId node, @Nullable Long isolated, long at) {
        List<SegmentView> parts = new ArrayList<>();
        if (isolated != null) {
            parts.add(expected(isolated, at, Look.ISOLATED, "Isolated"));
        } else {
            parts.add(expected(null, at, Look.ISOLATED, null));
        }
        parts.add(expected(at, null, Look.DOWN, "Down"));
        hosts.put(node.index(), parts);
        due("wait-" + node, at, "wait ends");
        for (Vm vm : state.vmsOn(node)) {
            if (startsAgain(vm) && answers.getOrDefault(vm.id().index(), Long.MAX_VALUE) > at) {
                givenUp(vm, at);
            }
        }
    }

    private void givenUp(Vm vm, long at) {
        long answered = at + SimTime.micros(vm.spec().boot());
        vms.put(
                vm.id().index(),
                List.of(
                        expected(null, at, Look.AWAY, null),
                        expected(at, answered, Look.BOOT, "boot"),
                        expected(answered, null, Look.RUN, "runs")));
        answers.put(vm.id().index(), answered);
        last = Math.max(last, answered);
    }

    private static boolean startsAgain(Vm vm) {
        return vm.isClustered()
                && vm.wanted()
                && vm.spec().priority() > VmSpec.NO_AUTO_START
                && (vm.role() == RoleState.UNMONITORED || vm.role() == RoleState.ONLINE);
    }

    private void due(String key, long at, String text) {
        pending.putIfAbsent(key, new PendingView(at, text));
        last = Math.max(last, at);
    }

    private static SegmentView expected(@Nullable Long from, @Nullable Long to, Look look, @Nullable String label) {
        return SegmentView.expected(from, to, look, label);
    }
}
