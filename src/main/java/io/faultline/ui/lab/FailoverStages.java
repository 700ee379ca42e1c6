package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Route;
import io.faultline.fabric.Timer;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.FailoverView.Kind;
import io.faultline.ui.fabric.FailoverView.Part;
import io.faultline.ui.fabric.StageView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the parts of a failover have in common: what each is, how long, by which setting, and which one runs now.
final class FailoverStages {
    private final Glance glance;
    private final FabricState state;
    private final List<HostId> hosts;
    private final List<Absence> away;
    private final Forecast forecast;

    FailoverStages(Glance glance, List<Absence> away, Forecast forecast) {
        this.glance = glance;
        this.state = glance.view().state();
        this.hosts = away.stream()
                .map(a -> a.host)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(HostId::index))
                .toList();
        this.away = away;
        this.forecast = forecast;
    }

    String head(LocalTime startsAt) {
        boolean silent = away.stream().anyMatch(a -> a.noticed == null || a.noticed > a.lost);
        String who = hosts.isEmpty()
                ? "The cluster stopped at "
                : silent
                        ? names() + (hosts.size() == 1 ? " was" : " were") + " last heard of at "
                        : names() + " stopped " + (hosts.size() == 1 ? "its" : "their") + " VMs at ";
        long back = away.stream().filter(Absence::isOver).count();
        String vms = away.size() == 1 ? "Its VM " : back + " of " + away.size() + " VMs ";
        String answers = back == away.size() || back == 1 && away.size() == 1
                ? (away.size() == 1 ? "answers again." : "answer again.")
                : away.size() == 1 ? "does not answer yet." : (back == 1 ? "answers again." : "answer again.");
        return who + Moments.timeOfDay(new SimTime(away.getFirst().lost), startsAt) + ". " + vms + answers;
    }

    private String names() {
        return Amounts.names(hosts.stream().map(HostId::name).toList());
    }

    private @Nullable Kind now() {
        if (away.stream().allMatch(Absence::isOver)) {
            return null;
        }
        if (timer().isPresent()) {
            return timer().get().kind();
        }
        boolean waiting = away.stream().anyMatch(a -> !a.isOver() && a.started == null);
        return waiting ? Kind.NOTICE : Kind.BOOT;
    }

    private record Pending(Kind kind, long at) {}

    private Optional<Pending> timer() {
        for (var due : glance.view().pending()) {
            if (due.what() instanceof Timer.HeartbeatsMissed t && hosts.contains(t.node())) {
                return Optional.of(new Pending(Kind.SILENCE, due.dueAt()));
            }
            if (due.what() instanceof Timer.ResiliencyEnds t && hosts.contains(t.node())) {
                return Optional.of(new Pending(Kind.WAIT, due.dueAt()));
            }
        }
        return Optional.empty();
    }

    @Nullable
    String waits() {
        Kind now = now();
        if (now == null) {
            return null;
        }
        return switch (now) {
            case SILENCE -> "silence. The cluster does not know it yet.";
            case WAIT -> names() + (hosts.size() == 1 ? " is" : " are") + " Isolated and nobody may start the VMs.";
            case NOTICE -> noRoom() > 0 ? "no node can take " + noRoom() + " of them." : placing();
            case BOOT -> "what was started boots.";
        };
    }

    private String placing() {
        boolean down = state.clusters().stream().anyMatch(cluster -> !cluster.up());
        return down ? "without quorum nothing starts." : "each VM waits for its turn.";
    }

    private long noRoom() {
        return away.stream()
                .filter(a -> !a.isOver() && a.started == null)
                .filter(a -> state.vm(a.vm).role() == RoleState.FAILED)
                .count();
    }

    @Nullable
    Long until() {
        Kind now = now();
        if (now == null || now == Kind.NOTICE) {
            return null;
        }
        return timer().map(Pending::at)
                .orElseGet(() -> away.stream()
                        .filter(a -> !a.isOver())
                        .map(a -> forecast.answers.getOrDefault(a.vm.index(), 0L))
                        .max(Long::compare)
                        .filter(at -> at > 0)
                        .orElse(null));
    }

    List<StageView> of(List<List<Part>> parts) {
        List<StageView> stages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            LongSummaryStatistics lengths = parts.stream()
                    .flatMap(List::stream)
                    .filter(part -> part.kind() == kind)
                    .mapToLong(Part::micros)
                    .summaryStatistics();
            if (lengths.getCount() > 0) {
                stages.add(new StageView(
                        kind,
                        text(kind),
                        length(lengths.getMin(), lengths.getMax()),
                        setting(kind, lengths.getMax()),
                        link(kind, lengths.getMax()),
                        kind == now()));
            }
        }
        return List.copyOf(stages);
    }

    private static String text(Kind kind) {
        return switch (kind) {
            case SILENCE -> "Silence, until missed";
            case WAIT -> "Isolated, until given up";
            case NOTICE -> "Placed, and its turn";
            case BOOT -> "Boot, until it answers";
        };
    }

    private static String length(long least, long most) {
        String longest = Amounts.trimmed(most / 100_000 / 10.0);
        String shortest = Amounts.trimmed(least / 100_000 / 10.0);
        return shortest.equals(longest) ? longest + " s" : shortest + " to " + longest + " s";
    }

    /// The way between the nodes whose settings made the silence as long as it was.
    private Route route(long micros) {
        Route away = Sites.areSeveral(state) ? Route.CROSS_SITE : Route.CROSS_SUBNET;
        return cluster()
                .flatMap(c -> Stream.of(Route.SAME_SUBNET, away)
                        .filter(route -> c.settings().detection(route).toMillis() / 100 == micros / 100_000)
                        .findFirst())
                .orElse(Route.SAME_SUBNET);
    }

    private @Nullable String setting(Kind kind, long micros) {
        return switch (kind) {
            case SILENCE ->
                value(route(micros).delay()) + " × " + value(route(micros).threshold());
            case WAIT -> value(ClusterProperty.RESILIENCY_DEFAULT_PERIOD);
            case NOTICE, BOOT -> null;
        };
    }

    private String value(ClusterProperty property) {
        String unit = property.unit().equals("heartbeats") ? "" : " " + property.unit();
        return cluster()
                .map(c -> property + " " + c.settings().get(property) + unit)
                .orElse(property.toString());
    }

    private Optional<Cluster> cluster() {
        return state.clusters().stream().findFirst();
    }

    private @Nullable String link(Kind kind, long micros) {
        return switch (kind) {
            case SILENCE -> route(micros).delay().toString();
            case WAIT -> ClusterProperty.RESILIENCY_DEFAULT_PERIOD.toString();
            case NOTICE, BOOT -> null;
        };
    }
}
