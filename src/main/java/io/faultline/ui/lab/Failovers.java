package io.faultline.ui.lab;

import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.FailoverView;
import io.faultline.ui.fabric.FailoverView.Kind;
import io.faultline.ui.fabric.FailoverView.Part;
import io.faultline.ui.fabric.FailoversView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How long the VMs of the last loss were away and why: silence until the cluster missed their host, the wait before it
/// gave the host up, the turn of each VM, and its boot. What is still to come is expected.
final class Failovers {
    private static final int ROWS = 24;
    private static final long INSTANT = 50_000;

    private Failovers() {}

    static @Nullable FailoversView of(Glance glance, List<Absence> absences, Forecast forecast, LocalTime startsAt) {
        if (absences.isEmpty()) {
            return null;
        }
        FabricState state = glance.view().state();
        Absence last = absences.getLast();
        List<Absence> same = absences.stream()
                .filter(a -> a.lost == last.lost)
                .sorted(Comparator.comparingLong((Absence a) -> end(a, forecast))
                        .thenComparing(a -> a.vm.name()))
                .toList();
        List<List<Part>> parts = new ArrayList<>();
        SortedMap<String, FailoverView> rows = new TreeMap<>();
        for (int i = 0; i < same.size(); i++) {
            FailoverView view = view(state, same.get(i), forecast, i);
            parts.add(view.parts());
            if (i < ROWS) {
                rows.put(same.get(i).vm.name(), view);
            }
        }
        FailoverStages stages = new FailoverStages(glance, same, forecast);
        return new FailoversView(
                stages.head(startsAt),
                stages.waits(),
                stages.until(),
                stages.of(parts),
                rows,
                Math.max(0, same.size() - ROWS));
    }

    private static long end(Absence away, Forecast forecast) {
        Long due = forecast.answers.get(away.vm.index());
        return away.answered != null ? away.answered : due == null ? Long.MAX_VALUE : due;
    }

    private static FailoverView view(FabricState state, Absence away, Forecast forecast, int order) {
        Line line = new Line(away.lost);
        Long due = forecast.answers.get(away.vm.index());
        long boot = SimTime.micros(state.vm(away.vm).spec().boot());
        @Nullable Long start = away.started != null ? away.started : due == null ? null : (Long) (due - boot);
        line.to(
                away.noticed != null ? away.noticed : expectedNotice(state, away, start),
                away.noticed == null,
                Kind.SILENCE);
        line.to(
                away.givenUp != null ? away.givenUp : away.host == null ? null : start,
                away.givenUp == null,
                Kind.WAIT);
        line.to(start, away.started == null, Kind.NOTICE);
        line.to(away.answered != null ? away.answered : due, away.answered == null, Kind.BOOT);
        String length = Moments.length(line.at - away.lost);
        return new FailoverView(
                order,
                away.lost,
                away.isOver() ? length : due == null ? "away" : length + " expected",
                away.isOver(),
                List.copyOf(line.parts));
    }

    private static @Nullable Long expectedNotice(FabricState state, Absence away, @Nullable Long start) {
        if (away.host == null || start == null || state.host(away.host).node() == null) {
            return null;
        }
        return away.lost + SimTime.micros(Connectivity.detection(state, away.host));
    }

    /// Parts, one after the other.
    private static final class Line {
        private final List<Part> parts = new ArrayList<>();
        private long at;

        Line(long from) {
            at = from;
        }

        void to(@Nullable Long end, boolean ghost, Kind kind) {
            if (end != null && end - at > INSTANT) {
                parts.add(new Part(kind, end - at, ghost));
                at = end;
            }
        }
    }
}
