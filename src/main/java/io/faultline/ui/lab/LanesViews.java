package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.VmId;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.LaneView;
import io.faultline.ui.fabric.LanesView;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.fabric.MarkView;
import io.faultline.ui.fabric.SegmentView;
import io.faultline.workbench.BenchView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The timeline, from the events so far and the timers to come. Events are read once each.
final class LanesViews {
    private static final long MINUTE = 60_000_000L;
    private static final long BEFORE = 4 * MINUTE;
    private static final long AFTER = 3 * MINUTE;
    private static final long MOST = 15 * MINUTE;
    private static final long STEP = 15_000_000L;
    private static final int HOSTS = 8;
    private static final int VMS = 6;

    private final LocalTime startsAt;
    private @Nullable LaneBook book;

    LanesViews(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    /// @param decisions checks that were decided by then
    LanesView next(Glance glance, List<Decision> decisions) {
        BenchView view = glance.view();
        LaneBook known = book;
        if (known == null || view.full()) {
            known = new LaneBook(view.state());
            book = known;
        }
        known.hear(glance.events());
        return of(glance, known, decisions);
    }

    private LanesView of(Glance glance, LaneBook book, List<Decision> decisions) {
        BenchView view = glance.view();
        FabricState state = view.state();
        Forecast forecast = Forecast.of(state, view.pending());
        long now = view.now().micros();
        long from = from(now, book);
        long to = Math.max(
                Math.max(from + BEFORE + AFTER, now + AFTER / 2), Math.min(forecast.last() + MINUTE / 2, now + MOST));
        SortedMap<String, LaneView> lanes = new TreeMap<>();
        hosts(state, book)
                .forEach(host -> lanes.put(
                        host.id().name(),
                        lane(
                                host.id().index(),
                                States.belief(host).mark(),
                                lane(book, host),
                                forecast.hosts,
                                host.id().index(),
                                from)));
        for (Volume volume : state.volumes()) {
            Lane lane = book.volumes.get(volume.id().index());
            if (volume.cluster() != null && lane != null) {
                Mark mark = state.cluster(volume.cluster()).up() ? Mark.UP : Mark.DOWN;
                lanes.put(volume.id().name(), lane(1_000 + volume.id().index(), mark, lane, Map.of(), 0, from));
            }
        }
        for (VmId vm : vms(state, book, now)) {
            VmLane lane = book.vms.get(vm.index());
            if (lane != null) {
                Mark mark = States.belief(state, state.vm(vm)).mark();
                lanes.put(vm.name(), lane(2_000 + vm.index(), mark, lane.lane, forecast.vms, vm.index(), from));
            }
        }
        SortedMap<String, MarkView> marks = new TreeMap<>();
        book.marks.forEach((seq, mark) -> {
            if (mark.at() >= from) {
                marks.put(Long.toString(seq), mark);
            }
        });
        CheckMarks.of(decisions).forEach((key, mark) -> {
            if (mark.at() >= from) {
                marks.put(key, mark);
            }
        });
        return new LanesView(
                Moments.clock(view, startsAt),
                from,
                ceil(to),
                lanes,
                marks,
                forecast.pending,
                Failovers.of(glance, book.absences, forecast, startsAt));
    }

    /// Some minutes back, and as far as the loss of a VM that is still away.
    private static long from(long now, LaneBook book) {
        long from = now - BEFORE;
        for (Absence absence : book.absences) {
            if (!absence.isOver()) {
                from = Math.min(from, absence.lost - MINUTE / 2);
            }
        }
        return Math.max(0, Math.max(from, now - MOST) / STEP * STEP);
    }

    private static long ceil(long micros) {
        return (micros + STEP - 1) / STEP * STEP;
    }

    private static Lane lane(LaneBook book, Host host) {
        HostLane lane = book.hosts.get(host.id().index());
        return lane == null ? Lane.from(0, SegmentView.Look.UP, null) : lane.lane;
    }

    private static LaneView lane(
            int order, Mark mark, Lane lane, Map<Integer, List<SegmentView>> ghosts, int index, long from) {
        List<SegmentView> segments = new ArrayList<>(lane.segments(from));
        segments.addAll(ghosts.getOrDefault(index, List.of()));
        return new LaneView(order, mark, segments);
    }

    /// All of a few; of many the ones to which something has happened.
    private static List<Host> hosts(FabricState state, LaneBook book) {
        return state.hosts().stream()
                .sorted(Comparator.comparingLong(
                                (Host host) -> -lane(book, host).lively())
                        .thenComparingInt(host -> host.id().index()))
                .limit(HOSTS)
                .toList();
    }

    /// Those to which something has happened lately, or that are not back yet.
    private static List<VmId> vms(FabricState state, LaneBook book, long now) {
        return book.vms.entrySet().stream()
                .filter(entry -> isWorthALane(entry.getValue().lane, now))
                .sorted(Comparator.comparingLong((Map.Entry<Integer, VmLane> entry) ->
                        -entry.getValue().lane.lively()))
                .limit(VMS)
                .map(entry -> state.vms().get(entry.getKey()).id())
                .toList();
    }

    private static boolean isWorthALane(Lane lane, long now) {
        boolean away = lane.look() != SegmentView.Look.RUN && lane.look() != SegmentView.Look.OFF;
        return lane.lively() >= 0 && (away || now - lane.lively() < BEFORE);
    }
}
