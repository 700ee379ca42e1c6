package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How long VMs of a lost host were or will be away, part by part, with the setting that made each part so long. What
/// is still to come is computed from the settings and drawn dashed.
public final class Failovers {
    private final Map<VmId, Away> away = new LinkedHashMap<>();
    private final FabricState state;

    /// Instants of one failover; -1 while they are to come.
    private static final class Away {
        final HostId host;
        final long lost;
        long noticed = -1;
        long givenUp = -1;
        long started = -1;
        long answered = -1;

        Away(HostId host, long lost) {
            this.host = host;
            this.lost = lost;
        }
    }

    private Failovers(FabricState state) {
        this.state = state;
    }

    /// The latest failover of each VM.
    static SortedMap<String, FailoverView> of(FabricState state, List<Recorded<Event>> events) {
        Failovers failovers = new Failovers(state);
        events.forEach(entry -> failovers.read(entry.event(), entry.at().micros()));
        SortedMap<String, FailoverView> views = new TreeMap<>();
        failovers.away.forEach((vm, times) -> {
            if (times.answered >= 0 || failovers.isStillAway(vm)) {
                views.put(vm.name(), failovers.view(state.vm(vm), times, views.size()));
            }
        });
        return views;
    }

    /// A VM that somebody turned off meanwhile does not come back by itself.
    private boolean isStillAway(VmId id) {
        Vm vm = state.vm(id);
        return vm.wanted() && (vm.role() != RoleState.OFFLINE || vm.isRunning());
    }

    private void read(Event event, long at) {
        switch (event) {
            case HostEvent.HostPowerLost(var host, var vms) -> vms.forEach(vm -> lost(vm, host, at));
            case HostEvent.HostHung(var host, var vms) -> vms.forEach(vm -> lost(vm, host, at));
            case ClusterEvent.NodeIsolated e ->
                away.values().stream().filter(a -> a.host.equals(e.node()) && a.noticed < 0).forEach(a -> a.noticed = at);
            case ClusterEvent.NodeDown e ->
                away.values().stream().filter(a -> a.host.equals(e.node()) && a.givenUp < 0).forEach(a -> {
                    a.noticed = a.noticed < 0 ? at : a.noticed;
                    a.givenUp = at;
                });
            case VmEvent.VmStarted e -> started(e.vm(), at);
            case VmEvent.VmHeartbeatOk e -> {
                Away times = away.get(e.vm());
                if (times != null && times.answered < 0) {
                    times.answered = at;
                }
            }
            default -> {} // no part of a failover
        }
    }

    private void lost(VmId vm, HostId host, long at) {
        away.remove(vm);
        away.put(vm, new Away(host, at));
    }

    private void started(VmId vm, long at) {
        Away times = away.get(vm);
        if (times != null && times.started < 0) {
            times.noticed = times.noticed < 0 ? at : times.noticed;
            times.givenUp = times.givenUp < 0 ? at : times.givenUp;
            times.started = at;
        }
    }

    private FailoverView view(Vm vm, Away times, int order) {
        Cluster cluster = state.clusters().getFirst();
        long silence = SimTime.micros(cluster.settings().detection());
        long wait = SimTime.micros(cluster.settings().resiliency(cluster.version()));
        long boot = SimTime.micros(vm.spec().boot());
        List<FailoverView.Part> parts = new ArrayList<>();
        long at = times.lost;
        at = part(parts, "silence (SameSubnetDelay × Threshold)", FailoverView.Kind.SILENCE, at, times.noticed, silence);
        at = part(parts, "wait (ResiliencyDefaultPeriod)", FailoverView.Kind.WAIT, at, times.givenUp, wait);
        at = part(parts, "no room", FailoverView.Kind.OTHER, at, times.started, 0);
        at = part(parts, "boot", FailoverView.Kind.BOOT, at, times.answered, boot);
        String length = Amounts.minutes(at - times.lost);
        return new FailoverView(order, times.answered < 0 ? length + " expected" : length, parts);
    }

    /// Adds a part, measured or expected, unless it takes no time; gives back its end.
    private static long part(
            List<FailoverView.Part> parts, String text, FailoverView.Kind kind, long from, long end, long expected) {
        boolean ghost = end < 0;
        long length = ghost ? expected : end - from;
        if (length > 0) {
            parts.add(new FailoverView.Part(text, length, kind, ghost));
        }
        return from + length;
    }
}
