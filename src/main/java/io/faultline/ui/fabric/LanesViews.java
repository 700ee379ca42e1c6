package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Recorded;
import io.faultline.workbench.BenchView;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The timeline: hosts, volumes, and those VMs to which something happened.
public final class LanesViews {
    private static final long MINUTE = 60_000_000L;
    private static final int VMS = 12;

    private LanesViews() {}

    /// @param chosen a thing whose lane is wanted whatever happened to it
    public static LanesView of(
            BenchView view, List<Recorded<Event>> events, LocalTime startsAt, Optional<Thing> chosen) {
        FabricState state = view.state();
        long now = view.now().micros();
        List<Due> due = Due.all(view).stream().filter(Due::mark).toList();
        long last = due.stream().mapToLong(Due::at).max().orElse(now);
        long from = Math.max(0, now - 4 * MINUTE);
        long to = Math.max(from + 7 * MINUTE, Math.min(last + MINUTE / 2, now + 6 * MINUTE));
        return new LanesView(
                MapViews.clock(view, startsAt),
                from / (MINUTE / 4) * (MINUTE / 4),
                to / (MINUTE / 4) * (MINUTE / 4),
                lanes(state, new PastLanes(state, events), new FutureLanes(view), from, chosen),
                marks(events, from),
                pending(due),
                Failovers.of(state, events));
    }

    private static SortedMap<String, LaneView> lanes(
            FabricState state, PastLanes past, FutureLanes future, long from, Optional<Thing> chosen) {
        SortedMap<String, LaneView> lanes = new TreeMap<>();
        for (Host host : state.hosts()) {
            Mark mark = States.belief(state, host).mark();
            lanes.put(
                    host.id().name(),
                    new LaneView(lanes.size(), mark, past.host(host.id()).segments(from, future.host(host.id()))));
        }
        for (Volume volume : state.volumes()) {
            Mark mark = VolumeViews.belief(state, volume).mark();
            lanes.put(volume.id().name(), new LaneView(lanes.size(), mark, past.volume(volume.id()).segments(from, List.of())));
        }
        int order = lanes.size();
        int shown = 0;
        for (Vm vm : state.vms()) {
            boolean wanted = chosen.equals(Optional.of(new Thing("vm", vm.id().name())));
            List<SegmentView> expected = future.vm(vm.id());
            if (wanted || shown < VMS && (past.vm(vm.id()).isTouched() || !expected.isEmpty())) {
                shown++;
                Mark mark = States.belief(state, vm).mark();
                lanes.put(vm.id().name(), new LaneView(order++, mark, past.vm(vm.id()).segments(from, expected)));
            }
        }
        return lanes;
    }

    private static SortedMap<String, PendingView> pending(List<Due> due) {
        SortedMap<String, PendingView> pending = new TreeMap<>();
        due.forEach(d -> pending.put(Long.toString(d.sequence()), new PendingView(d.at(), d.text())));
        return pending;
    }

    private static SortedMap<String, MarkView> marks(List<Recorded<Event>> events, long from) {
        SortedMap<String, MarkView> marks = new TreeMap<>();
        for (Recorded<Event> entry : events) {
            if (entry.at().micros() >= from) {
                mark(entry).ifPresent(mark -> marks.put(Long.toString(entry.seq()), mark));
            }
        }
        return marks;
    }

    private static Optional<MarkView> mark(Recorded<Event> entry) {
        long at = entry.at().micros();
        return Optional.ofNullable(
                switch (entry.event()) {
                    case HostEvent.HostPowerLost e ->
                        new MarkView(at, MarkView.Kind.FAULT, "power lost", e.host().name());
                    case HostEvent.HostHung e -> new MarkView(at, MarkView.Kind.FAULT, "hangs", e.host().name());
                    case ClusterEvent.QuorumLost e ->
                        new MarkView(at, MarkView.Kind.EVENT, "quorum lost", null);
                    case ClusterEvent.NodeDrainStarted e ->
                        new MarkView(at, MarkView.Kind.COMMAND, "drain " + e.node(), null);
                    case ClusterEvent.NodeResumed e -> new MarkView(at, MarkView.Kind.COMMAND, "resume", null);
                    case HostEvent.HostShutdownBegan e ->
                        new MarkView(at, MarkView.Kind.COMMAND, e.host() + " goes down", null);
                    case HostEvent.HostStarting e -> new MarkView(at, MarkView.Kind.EVENT, e.host() + " starts", null);
                    case MigrationEvent.LiveMigrationStarted e when !e.drain() ->
                        new MarkView(at, MarkView.Kind.COMMAND, "Live migrate " + e.vm(), null);
                    default -> null; // a lane tells it
                });
    }
}
