package io.faultline.ui.lab;

import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Connectivity;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.FailoverView;
import io.faultline.ui.fabric.FailoverView.Kind;
import io.faultline.ui.fabric.FailoverView.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How long VMs were away and why: silence until the cluster missed their host, the wait before it gave the host up,
/// and
/// the boot. The first line names the settings that made each part as long as it is.
final class FailoverParts {
    private static final int MOST = 4;
    private static final long INSTANT = 50_000;

    private FailoverParts() {}

    static @Nullable SortedMap<String, FailoverView> of(FabricState state, List<Absence> absences, Forecast forecast) {
        if (absences.isEmpty()) {
            return null;
        }
        long incident = absences.getLast().lost;
        List<Absence> latest =
                absences.stream().filter(a -> a.lost == incident).limit(MOST).toList();
        SortedMap<String, FailoverView> views = new TreeMap<>();
        for (int i = 0; i < latest.size(); i++) {
            views.put(latest.get(i).vm.name(), view(state, latest.get(i), forecast, i));
        }
        return views;
    }

    private static FailoverView view(FabricState state, Absence away, Forecast forecast, int order) {
        Line line = new Line(away.lost);
        Long due = forecast.answers.get(away.vm.index());
        long boot = SimTime.micros(state.vm(away.vm).spec().boot());
        @Nullable Long start = away.started != null ? away.started : due == null ? null : (Long) (due - boot);
        boolean named = order == 0;
        line.to(
                away.noticed != null ? away.noticed : expectedNotice(state, away, start),
                away.noticed == null,
                Kind.SILENCE,
                named ? ClusterProperty.SAME_SUBNET_DELAY + " × " + ClusterProperty.SAME_SUBNET_THRESHOLD : "silence");
        line.to(
                away.givenUp != null ? away.givenUp : away.host == null ? null : start,
                away.givenUp == null,
                Kind.WAIT,
                named ? ClusterProperty.RESILIENCY_DEFAULT_PERIOD.toString() : "wait");
        line.to(start, away.started == null, Kind.NOTICE, away.host == null ? "no quorum" : "placing");
        line.to(away.answered != null ? away.answered : due, away.answered == null, Kind.BOOT, "boot");
        String length = Moments.length(line.at - away.lost);
        return new FailoverView(
                order, away.isOver() ? length : due == null ? "away" : length + " expected", List.copyOf(line.parts));
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

        void to(@Nullable Long end, boolean ghost, Kind kind, String text) {
            if (end != null && end - at > INSTANT) {
                parts.add(new Part(text, end - at, kind, ghost));
                at = end;
            }
        }
    }
}
