package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Guard;
import io.faultline.lab.Hint;
import io.faultline.lab.Lab;
import io.faultline.lab.LabView;
import io.faultline.lab.Mode;
import io.faultline.lab.Past;
import io.faultline.lab.Step;
import io.faultline.lab.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Judges one attempt at a lab. It is fed every entry of the history once, in order, with the state as it is
/// when the instant of the entry is over, and what the learner says; and asked for verdicts at any time.
/// Whoever feeds it goes from instant to instant (`Simulation.advanceToNext`), stops where [#deadline] says,
/// and tells of time with [#passTo]; then the same history gives the same verdicts, however wall time was cut
/// into pieces.
///
/// A step is open once all steps that it needs are done, and its checks watch from the next event on. It is
/// done when all its deeds (`now`, `happened`, `before`, `within`) hold at once or are lost for good, and its
/// questions are answered or locked. From then on all its verdicts stand: a `now` that stops holding later does
/// not take a finished step away, and a `never` or a `metric` is earned at that moment, so that an untouched
/// fabric earns nothing. Guards watch from the beginning to the end. After handing in, nothing changes any
/// more.
public final class Grader {

    private final Lab lab;
    private final Variant variant;
    private final Mode mode;
    private final Map<String, StepWatch> steps = new LinkedHashMap<>();
    private final Map<String, Verdict> broken = new TreeMap<>();
    private final Map<String, LabView> moments = new TreeMap<>();
    private final Set<Integer> faultLines = new TreeSet<>();
    private final List<HintBought> bought = new ArrayList<>();
    private FabricState state;
    private SimTime now = SimTime.ZERO;
    private @Nullable SimTime handedIn;
    private @Nullable Moment last;

    private Grader(Lab lab, Variant variant, Mode mode) {
        this.lab = lab;
        this.variant = variant;
        this.mode = mode;
        this.state = lab.fabric(variant);
        for (Step step : lab.steps()) {
            steps.put(step.id(), new StepWatch(step, lab.checksOf(step), variant.of(step)));
        }
        openWhatCan();
    }

    /// At the beginning of an attempt.
    public static Grader of(Lab lab, Variant variant, Mode mode) {
        return new Grader(lab, variant, mode);
    }

    /// @param after the state when the instant of this entry is over
    public void accept(Recorded<Event> entry, FabricState after) {
        if (handedIn != null) {
            return;
        }
        passTo(entry.at());
        state = after;
        boolean byLearner = entry.line() > 0 && !faultLines.contains(entry.line());
        Moment moment =
                Moment.of(entry, after, variant, lab.startsAt(), byLearner).after(last);
        last = moment;
        for (Guard guard : lab.guards()) {
            if (!broken.containsKey(guard.id()) && moment.matches(guard.never().any())) {
                broken.put(guard.id(), broken(guard, moment));
            }
        }
        List<StepWatch> open = openSteps();
        open.forEach(step -> step.see(entry, after, moment));
        close(open, moment);
    }

    /// Time has come so far: what had to happen before and did not is lost. Everything at `time` itself may
    /// still come.
    public void passTo(SimTime time) {
        if (handedIn != null) {
            return;
        }
        Optional<SimTime> next = deadline();
        while (next.isPresent() && next.get().compareTo(time) < 0) {
            now = next.get();
            Moment moment = Moment.quiet(now, state, variant);
            List<StepWatch> open = openSteps();
            open.forEach(step -> step.expire(moment));
            close(open, moment);
            next = deadline();
        }
        now = time;
        openSteps().forEach(step -> step.passTo(time));
    }

    /// The first instant after which something is lost by time alone.
    public Optional<SimTime> deadline() {
        return openSteps().stream().flatMap(step -> step.deadline().stream()).min(SimTime::compareTo);
    }

    /// A fault of the lab comes, before its events.
    ///
    /// @param lines the numbers of its commands
    public void fault(String id, Set<Integer> lines) {
        faultLines.addAll(lines);
        moments.put(id, LabView.of(state, now));
        Moment moment = Moment.quiet(now, state, variant);
        answerMonitors().forEach(monitor -> monitor.fault(id, moment));
    }

    /// The learner says something now.
    ///
    /// @return false when the question is not open, locked, or cannot be answered so
    public boolean answer(String check, String text) {
        Moment moment = Moment.quiet(now, state, variant);
        for (StepWatch step : handedIn == null ? List.copyOf(steps.values()) : List.<StepWatch>of()) {
            for (Monitor monitor : step.monitors()) {
                if (monitor instanceof AnswerMonitor asked && asked.check().id().equals(check)) {
                    return step.opened().isPresent() && answer(step, asked, text, moment);
                }
            }
        }
        return false;
    }

    private boolean answer(StepWatch step, AnswerMonitor asked, String text, Moment moment) {
        boolean taken = asked.answer(text, moment, step.past());
        close(openSteps(), moment);
        return taken;
    }

    /// The learner reads a hint now. Reading it again costs nothing.
    ///
    /// @return false when there is no such hint, or it was read already
    public boolean hint(String step, int number) {
        Optional<Hint> hint =
                lab.hintsOf(step).stream().filter(one -> one.number() == number).findFirst();
        boolean known = bought.stream().anyMatch(one -> one.step().equals(step) && one.number() == number);
        if (hint.isEmpty() || known || handedIn != null) {
            return false;
        }
        bought.add(new HintBought(step, number, mode.costOf(hint.get().cost()), now));
        return true;
    }

    /// Nothing changes after this.
    public void handIn() {
        handedIn = now;
    }

    public boolean isHandedIn() {
        return handedIn != null;
    }

    /// One for each check, in the order of the lab.
    public List<Verdict> verdicts() {
        Moment here = Moment.quiet(now, state, variant);
        Map<String, Verdict> found = new TreeMap<>();
        for (StepWatch step : steps.values()) {
            step.monitors().forEach(one -> found.put(one.check().id(), one.verdict(here, step.past())));
        }
        return lab.checks().stream().map(check -> found.get(check.id())).toList();
    }

    /// One for each house rule: open until it is broken. `points` is what it costs, below zero.
    public List<Verdict> guards() {
        return lab.guards().stream()
                .map(guard -> broken.getOrDefault(
                        guard.id(),
                        new Verdict(guard.id(), Verdict.State.OPEN, "", null, 0, variant.text(guard.rule()), "")))
                .toList();
    }

    private Verdict broken(Guard guard, Moment moment) {
        String said = guard.fail().about(moment.seen(Past.NOTHING));
        return new Verdict(
                guard.id(), Verdict.State.FAILED, said, moment.at(), -guard.penalty(), variant.text(guard.rule()), "");
    }

    public List<HintBought> hints() {
        return List.copyOf(bought);
    }

    /// Hints that may be read now, as `step#number`.
    List<String> hinting() {
        if (!mode.givesHints()) {
            return List.of();
        }
        return lab.hints().stream()
                .filter(this::isOffered)
                .map(hint -> hint.step() + "#" + hint.number())
                .toList();
    }

    private boolean isOffered(Hint hint) {
        StepWatch step = steps.get(hint.step());
        if (step == null || step.opened().isEmpty()) {
            return false;
        }
        SimTime until = step.done().orElse(now);
        long open = until.microsSince(step.opened().get());
        return step.tries() >= hint.afterTries() && open >= SimTime.micros(hint.afterTime());
    }

    public List<Answered> answers() {
        return answerMonitors().stream().map(AnswerMonitor::answered).toList();
    }

    public boolean isDone(String step) {
        return doneAt(step).isPresent();
    }

    /// Not done yet, and nothing that it needs is missing.
    public boolean isOpen(String step) {
        return of(step, found -> found.isOpen() ? Optional.of(true) : Optional.<Boolean>empty())
                .isPresent();
    }

    public Optional<SimTime> openedAt(String step) {
        return of(step, StepWatch::opened);
    }

    public Optional<SimTime> doneAt(String step) {
        return of(step, StepWatch::done);
    }

    public Sheet sheet() {
        return Sheet.of(lab, this);
    }

    public Score score() {
        List<Verdict> verdicts = verdicts();
        int earned = verdicts.stream().mapToInt(Verdict::points).sum();
        int penalty = bought.stream().mapToInt(HintBought::cost).sum();
        boolean voided = false;
        for (Guard guard : lab.guards()) {
            if (broken.containsKey(guard.id())) {
                penalty += guard.penalty();
                voided |= guard.voids();
            }
        }
        int waiting = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            waiting += verdicts.get(i).state() == Verdict.State.WAITING
                    ? lab.checks().get(i).points()
                    : 0;
        }
        return new Score(voided ? 0 : Math.max(0, earned - penalty), lab.points(), waiting, penalty, voided);
    }

    private void close(List<StepWatch> open, Moment moment) {
        boolean any = false;
        for (StepWatch step : open) {
            if (step.close(moment)) {
                moments.put(step.step.id(), LabView.of(state, now));
                any = true;
            }
        }
        if (any) {
            openWhatCan();
        }
    }

    private void openWhatCan() {
        for (StepWatch step : steps.values()) {
            if (step.opened().isEmpty() && step.step.needs().stream().allMatch(this::isDone)) {
                step.open(state, now, moments);
            }
        }
    }

    private List<StepWatch> openSteps() {
        return steps.values().stream().filter(StepWatch::isOpen).toList();
    }

    private List<AnswerMonitor> answerMonitors() {
        return steps.values().stream()
                .flatMap(step -> step.monitors().stream())
                .filter(AnswerMonitor.class::isInstance)
                .map(AnswerMonitor.class::cast)
                .toList();
    }

    private <T> Optional<T> of(String step, Function<StepWatch, Optional<T>> what) {
        return Optional.ofNullable(steps.get(step)).flatMap(what);
    }
}
