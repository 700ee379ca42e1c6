package io.faultline.ui.lab;

import io.faultline.fabric.DirtyPages;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationPhase;
import io.faultline.fabric.MigrationPolicy;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.MigrationChartView;
import io.faultline.ui.fabric.MigrationChartView.Pass;
import io.faultline.ui.fabric.MigrationChartView.Sample;
import io.faultline.ui.fabric.MigrationChartView.State;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A live migration as the chart draws it: passes that are over, the one under way, and, dashed, those that its present
/// rate and the guest's writing let expect.
final class MigrationCharts {
    private static final double PAGE = 4_096;
    /// Bars that have room for their words.
    private static final int DRAWN = 7;
    /// Passes that a forecast looks ahead when nothing limits them.
    private static final int AHEAD = 4;

    private MigrationCharts() {}

    static MigrationChartView of(BenchView view, MigrationStory story, List<Sample> samples) {
        Optional<Migration> move = view.state().migration(story.id());
        Optional<Sending> sending = move.flatMap(m -> Sending.of(view, m));
        double rate = sending.map(Sending::rate).orElse(0.0);
        double left = sending.map(Sending::left).orElse(0.0);
        List<Pass> passes = new ArrayList<>();
        for (int i = 0; i < story.passes().size(); i++) {
            boolean now = move.isPresent()
                    && move.get().phase() == MigrationPhase.COPYING
                    && i == story.passes().size() - 1;
            long pages = pages(story.passes().get(i));
            passes.add(new Pass(
                    "pass " + (i + 1), pages, now ? pages - pages(left) : pages, now ? State.NOW : State.DONE));
        }
        Double rest = story.blackout();
        if (rest != null) {
            boolean now = story.end() == null;
            passes.add(new Pass("pause", pages(rest), pages(rest - (now ? left : 0)), now ? State.NOW : State.DONE));
        } else if (move.isPresent() && rate > 0 && !story.passes().isEmpty()) {
            forecast(view.state(), story, rate, passes);
        }
        return new MigrationChartView(
                story.vm().name(),
                story.from().name(),
                story.to().name(),
                move.isPresent() ? Amounts.rate(rate) : "",
                few(passes),
                samples,
                say(story, move, left, rate, passes));
    }

    /// The first, and the latest of many.
    private static List<Pass> few(List<Pass> passes) {
        if (passes.size() <= DRAWN) {
            return passes;
        }
        List<Pass> few = new ArrayList<>(passes.subList(passes.size() - DRAWN + 1, passes.size()));
        few.addFirst(passes.getFirst());
        return few;
    }

    /// What was left and how fast it went, at this view.
    static Optional<Sample> sample(BenchView view, MigrationStory story) {
        return view.state()
                .migration(story.id())
                .filter(move -> move.phase() != MigrationPhase.MIRRORING)
                .flatMap(move -> Sending.of(view, move))
                .map(sending -> new Sample(
                        seconds(story.startedAt(), view.now()),
                        sending.left() / (1 << 20),
                        sending.rate() / (1 << 20)));
    }

    private static double seconds(SimTime from, SimTime to) {
        return Math.round(to.microsSince(from) / 1e4) / 100.0;
    }

    /// The same steps as the policy takes: copy until the rest fits into the pause, or the limit of passes is reached.
    /// Where there is no limit, and it does not fit soon, no pause is foretold.
    private static void forecast(FabricState state, MigrationStory story, double rate, List<Pass> passes) {
        var policy = state.policy();
        double budget = policy.blackoutBudget().toNanos() / 1e9 * rate;
        double bytes = story.passes().getLast();
        int begun = story.passes().size();
        boolean limited = policy.passLimit() != MigrationPolicy.NO_LIMIT;
        int last = limited ? policy.passLimit() : begun + AHEAD;
        for (int pass = begun; pass <= last; pass++) {
            bytes = DirtyPages.after(bytes / rate, state.vm(story.vm()).spec());
            if (bytes <= budget || limited && pass == last) {
                passes.add(new Pass("pause", pages(bytes), 0, State.FORECAST));
                return;
            }
            passes.add(new Pass("pass " + (pass + 1), pages(bytes), 0, State.FORECAST));
        }
    }

    private static String say(
            MigrationStory story, Optional<Migration> move, double left, double rate, List<Pass> passes) {
        if (move.isEmpty()) {
            return MigrationReport.of(story);
        }
        if (story.passes().isEmpty()) {
            return "Connecting to " + story.to() + ", and reserving memory there.";
        }
        Pass last = passes.getLast();
        if (story.blackout() != null) {
            return "The VM stands still while the last " + Amounts.pages(left) + " pages go.";
        }
        String now = Amounts.pages(left) + " of " + Amounts.pages(story.passes().getLast()) + " left in pass "
                + story.passes().size() + ".";
        if (last.state() != State.FORECAST || rate <= 0) {
            return now;
        }
        if (!last.name().equals("pause")) {
            return now + " The rest does not fit into the pause soon: the guest writes too fast.";
        }
        return now + " Pause: " + Amounts.brief(last.pages() * PAGE / rate) + ", forecast.";
    }

    private static long pages(double bytes) {
        return (long) Math.ceil(Math.max(0, bytes) / PAGE);
    }
}
