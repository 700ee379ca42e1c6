package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Guard;
import io.faultline.lab.Lab;
import io.faultline.lab.LabView;
import io.faultline.lab.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Judges one attempt at a lab. It is fed every entry of the history once, in order, with the state as it is when the
/// instant of the entry is over, and asked for verdicts at any time. Whoever feeds it goes from instant to instant
/// (`Simulation.advanceToNext`) and after each command; then the same history gives the same verdicts, however wall
/// time
/// was cut into pieces.
///
/// A step is open once all steps that it needs are done, and its checks watch from the next event on. It is done at the
/// first event after which all its deeds (`now`, `happened`) hold at once. From then on all its verdicts stand: a `now`
/// that stops holding later does not take a finished step away, and a `never` is earned at that moment, so that an
/// untouched fabric earns nothing. Guards watch from the beginning to the end.
public final class Grader {

    private final Lab lab;
    private final Map<String, Monitor> monitors = new LinkedHashMap<>();
    private final Map<String, Sighting> broken = new LinkedHashMap<>();
    private final Map<String, SimTime> done = new TreeMap<>();
    private FabricState state;
    private SimTime now = SimTime.ZERO;

    private Grader(Lab lab, FabricState start) {
        this.lab = lab;
        this.state = start;
    }

    /// At the beginning of an attempt, on the fabric of the lab's blueprint.
    public static Grader of(Lab lab) {
        return of(lab, lab.fabric());
    }

    public static Grader of(Lab lab, FabricState start) {
        Grader grader = new Grader(lab, start);
        lab.checks().forEach(check -> grader.monitors.put(check.id(), new Monitor(check)));
        return grader;
    }

    /// An equal one that goes its own way: for a snapshot to rewind to, or a fork.
    public Grader copy() {
        Grader copy = new Grader(lab, state);
        monitors.forEach((id, monitor) -> copy.monitors.put(id, monitor.copy()));
        copy.broken.putAll(broken);
        copy.done.putAll(done);
        copy.now = now;
        return copy;
    }

    /// @param after the state when the instant of this entry is over
    public void accept(Recorded<Event> entry, FabricState after) {
        state = after;
        now = entry.at();
        Moment moment = new Moment(entry, after);
        for (Guard guard : lab.guards()) {
            if (!broken.containsKey(guard.id()) && moment.matches(guard.never().any())) {
                broken.put(guard.id(), moment.seen());
            }
        }
        List<Step> open = lab.steps().stream().filter(step -> isOpen(step.id())).toList();
        for (Step step : open) {
            List<Monitor> own = monitorsOf(step);
            own.forEach(monitor -> monitor.see(moment));
            if (own.stream().filter(Monitor::isDeed).allMatch(Monitor::lets)) {
                done.put(step.id(), entry.at());
                own.forEach(monitor -> monitor.stepDone(moment));
            }
        }
    }

    /// One for each check, in the order of the lab.
    public List<Verdict> verdicts() {
        Sighting here = new Sighting(now, LabView.of(state, now).values());
        return monitors.values().stream().map(monitor -> monitor.verdict(here)).toList();
    }

    /// One for each house rule: open until it is broken. `points` is what it costs, below zero.
    public List<Verdict> guards() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Guard guard : lab.guards()) {
            Sighting seen = broken.get(guard.id());
            verdicts.add(
                    seen == null
                            ? new Verdict(guard.id(), Verdict.State.OPEN, "", null, 0, guard.rule(), "")
                            : new Verdict(
                                    guard.id(),
                                    Verdict.State.FAILED,
                                    seen.says(guard.fail()),
                                    seen.at(),
                                    -guard.penalty(),
                                    guard.rule(),
                                    ""));
        }
        return List.copyOf(verdicts);
    }

    public boolean isDone(String step) {
        return done.containsKey(step);
    }

    /// Not done yet, and nothing that it needs is missing.
    public boolean isOpen(String step) {
        return !isDone(step)
                && lab.step(step)
                        .map(found -> done.keySet().containsAll(found.needs()))
                        .orElse(false);
    }

    public Score score() {
        int earned = verdicts().stream().mapToInt(Verdict::points).sum();
        int penalty = 0;
        boolean voided = false;
        for (Guard guard : lab.guards()) {
            if (broken.containsKey(guard.id())) {
                penalty += guard.penalty();
                voided |= guard.voids();
            }
        }
        return new Score(voided ? 0 : Math.max(0, earned - penalty), lab.points(), penalty, voided);
    }

    private List<Monitor> monitorsOf(Step step) {
        List<Monitor> own = new ArrayList<>();
        for (Monitor monitor : monitors.values()) {
            if (monitor.check.step().equals(step.id())) {
                own.add(monitor);
            }
        }
        return own;
    }
}
