package io.faultline.ui.fabric;

import io.faultline.fabric.Event;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.Vm;
import io.faultline.fabric.WritePattern;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.MigrationChartView.Pass;
import io.faultline.ui.fabric.MigrationChartView.Sample;
import io.faultline.ui.fabric.MigrationChartView.State;
import io.faultline.workbench.BenchView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One live migration as a chart: while it runs with a forecast, afterwards as its report.
public final class MigrationChartViews {
    private static final double MIB = 1 << 20;

    private MigrationChartViews() {}

    /// A migration as the history tells it.
    ///
    /// @param starts pass by pass, then the pause
    public record Told(
            MigrationEvent.LiveMigrationStarted began,
            long at,
            List<Start> starts,
            Optional<MigrationEvent.LiveMigrationCompleted> end,
            boolean over) {}

    /// @param pass 0 for the pause
    record Start(int pass, double bytes, long at) {}

    /// The newest live migration, of this VM if one is given.
    public static Optional<Told> newest(List<Recorded<Event>> events, Optional<String> vm) {
        Optional<Recorded<Event>> began = events.reversed().stream()
                .filter(entry -> entry.event() instanceof MigrationEvent.LiveMigrationStarted e
                        && vm.map(name -> name.equals(e.vm().name())).orElse(true))
                .findFirst();
        return began.map(entry ->
                told((MigrationEvent.LiveMigrationStarted) entry.event(), entry.at().micros(), events));
    }

    private static Told told(MigrationEvent.LiveMigrationStarted began, long at, List<Recorded<Event>> events) {
        List<Start> starts = new ArrayList<>();
        Optional<MigrationEvent.LiveMigrationCompleted> end = Optional.empty();
        boolean over = false;
        for (Recorded<Event> entry : events) {
            long when = entry.at().micros();
            switch (entry.event()) {
                case MigrationEvent.MigrationPassStarted e when e.id() == began.id() ->
                    starts.add(new Start(e.pass(), e.bytes(), when));
                case MigrationEvent.MigrationBlackoutStarted e when e.id() == began.id() ->
                    starts.add(new Start(0, e.bytes(), when));
                case MigrationEvent.LiveMigrationCompleted e when e.id() == began.id() -> {
                    end = Optional.of(e);
                    over = true;
                }
                case MigrationEvent.LiveMigrationFailed e when e.id() == began.id() -> over = true;
                case MigrationEvent.LiveMigrationCancelled e when e.id() == began.id() -> over = true;
                default -> {} // another story
            }
        }
        return new Told(began, at, starts, end, over);
    }

    public static MigrationChartView of(BenchView view, Told told) {
        Optional<Migration> running = view.state().migration(told.began().id());
        Optional<Transfer> transfer = running.map(m -> Transfer.of(view, m));
        List<Pass> passes = new ArrayList<>();
        for (Start start : told.starts()) {
            boolean last = start.equals(told.starts().getLast());
            double left = last && transfer.isPresent() ? transfer.get().left() : 0;
            String name = start.pass() == 0 ? "pause" : "pass " + start.pass();
            passes.add(pass(name, start.bytes(), start.bytes() - left, last && running.isPresent() ? State.NOW : State.DONE));
        }
        Optional<Double> pause = transfer.flatMap(t -> forecast(view, told, t, passes));
        return new MigrationChartView(
                told.began().vm().name(),
                told.began().from().name(),
                told.began().to().name(),
                transfer.filter(t -> t.rate() > 0).map(t -> Amounts.rate(t.rate())).orElse(""),
                passes,
                samples(view, told, transfer),
                say(told, transfer, pause));
    }

    private static Pass pass(String name, double bytes, double sent, State state) {
        return new Pass(name, (long) Amounts.pages(bytes), (long) Amounts.pages(Math.max(0, sent)), state);
    }

    /// The passes to come and the pause, by the policy and today's rate; gives the seconds of the pause.
    private static Optional<Double> forecast(BenchView view, Told told, Transfer transfer, List<Pass> passes) {
        Migration migration = transfer.migration();
        if (migration.phase() != MigrationPhase.COPYING || transfer.rate() <= 0) {
            return Optional.empty();
        }
        Vm vm = view.state().vm(migration.vm());
        var policy = view.state().policy();
        double bytes = migration.passBytes();
        int pass = migration.pass();
        while (true) {
            bytes = dirtied(vm, bytes / transfer.rate());
            double rest = bytes / transfer.rate();
            if (rest <= policy.blackoutBudget().toNanos() / 1e9 || pass >= policy.passLimit()) {
                passes.add(pass("pause", bytes, 0, State.FORECAST));
                return Optional.of(rest + policy.resume().toNanos() / 1e9);
            }
            pass++;
            passes.add(pass("pass " + pass, bytes, 0, State.FORECAST));
        }
    }

    /// Bytes that the guest has changed after so many seconds.
    private static double dirtied(Vm vm, double seconds) {
        double written = vm.spec().dirtyBytesPerSecond() * seconds;
        double set = vm.spec().workingSetBytes();
        return vm.spec().writes() == WritePattern.RANDOM && set > 0
                ? set * (1 - Math.exp(-written / set))
                : Math.min(set, written);
    }

    private static List<Sample> samples(BenchView view, Told told, Optional<Transfer> transfer) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < told.starts().size(); i++) {
            Start start = told.starts().get(i);
            double seconds = (start.at() - told.at()) / 1e6;
            double rate = i + 1 < told.starts().size()
                    ? start.bytes() / Math.max(1e-6, (told.starts().get(i + 1).at() - start.at()) / 1e6)
                    : transfer.map(Transfer::rate).orElse(samples.isEmpty() ? 0 : samples.getLast().rate() * MIB);
            samples.add(new Sample(round(seconds), round(start.bytes() / MIB), round(rate / MIB)));
        }
        transfer.filter(t -> t.rate() > 0)
                .ifPresent(t -> samples.add(new Sample(
                        round(view.now().microsSince(new SimTime(told.at())) / 1e6),
                        round(t.left() / MIB),
                        round(t.rate() / MIB))));
        return samples;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String say(Told told, Optional<Transfer> transfer, Optional<Double> pause) {
        if (told.end().isPresent()) {
            var end = told.end().get();
            return "Done in " + millis(end.totalMillis()) + ": " + (end.passes() == 1 ? "1 pass" : end.passes() + " passes")
                    + ", " + Amounts.gb(end.bytes()) + " sent. It stood still for " + millis(end.blackoutMillis()) + ".";
        }
        if (transfer.isEmpty()) {
            return told.over() ? "It did not arrive, and stays on " + told.began().from() + "." : "";
        }
        String words = transfer.get().words();
        String now = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        return now + pause.map(s -> " Pause: " + millis(Math.round(s * 1000)) + ", forecast.").orElse("");
    }

    private static String millis(long millis) {
        return Amounts.length(Duration.ofMillis(millis));
    }
}
