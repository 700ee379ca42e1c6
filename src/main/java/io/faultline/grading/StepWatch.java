package io.faultline.grading;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.LabView;
import io.faultline.lab.Past;
import io.faultline.lab.Situation;
import io.faultline.lab.Step;
import io.faultline.lab.Tense;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One step: its monitors, and what has come to pass since it opened.
final class StepWatch {
    final Step step;
    private final List<Monitor> monitors;
    private final List<Monitor> timed;
    private final Set<Integer> lines = new TreeSet<>();
    private @Nullable Chronicle chronicle;
    private @Nullable SimTime opened;
    private @Nullable SimTime done;

    /// @param situation what the step is about, if it is about one
    StepWatch(Step step, List<Check> checks, Optional<Situation> situation) {
        this.step = step;
        this.monitors =
                checks.stream().map(check -> Monitor.of(check, situation)).toList();
        this.timed = monitors.stream()
                .filter(monitor -> monitor.check().tense() instanceof Tense.Within)
                .toList();
    }

    List<Monitor> monitors() {
        return monitors;
    }

    Optional<SimTime> opened() {
        return Optional.ofNullable(opened);
    }

    Optional<SimTime> done() {
        return Optional.ofNullable(done);
    }

    boolean isOpen() {
        return opened != null && done == null;
    }

    /// Lines that the learner gave while it was open; those of the lab's own faults are not tries.
    int tries() {
        return lines.size();
    }

    Past past() {
        return chronicle == null ? Past.NOTHING : chronicle;
    }

    void open(FabricState state, SimTime at, Map<String, LabView> moments) {
        opened = at;
        chronicle = new Chronicle(state, at, moments);
        monitors.forEach(monitor -> monitor.opened(at));
    }

    void see(Recorded<Event> entry, FabricState after, Moment moment) {
        if (moment.byLearner()) {
            lines.add(entry.line());
        }
        if (chronicle != null) {
            chronicle.see(entry, after);
        }
        monitors.forEach(monitor -> monitor.see(moment, past()));
    }

    void passTo(SimTime time) {
        if (chronicle != null) {
            chronicle.passTo(time);
        }
    }

    /// The first instant at which time alone may end something.
    Optional<SimTime> deadline() {
        return timed.stream().flatMap(monitor -> monitor.deadline().stream()).min(SimTime::compareTo);
    }

    void expire(Moment moment) {
        passTo(moment.at());
        monitors.stream()
                .filter(monitor ->
                        monitor.deadline().filter(moment.at()::equals).isPresent())
                .forEach(monitor -> monitor.expire(moment, past()));
    }

    /// Done as soon as nothing stands in the way any more.
    ///
    /// @return whether that is now
    boolean close(Moment moment) {
        if (!isOpen() || !monitors.stream().allMatch(Monitor::isSettled)) {
            return false;
        }
        boolean deeds = monitors.stream()
                .filter(monitor -> monitor.check().tense().isDeed())
                .allMatch(monitor -> monitor.ruling().holds());
        monitors.forEach(monitor -> monitor.stepDone(moment, past(), deeds));
        done = moment.at();
        return true;
    }
}
