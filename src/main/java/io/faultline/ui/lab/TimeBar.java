package io.faultline.ui.lab;

import io.faultline.fabric.Timer;
import io.faultline.kernel.Snapshot;
import io.faultline.ui.fabric.TimeControls;
import io.faultline.ui.fabric.TimeView;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.Notice;
import io.faultline.workbench.Speed;
import java.util.Optional;

/// The clock of the attempt and what moves it.
final class TimeBar implements Pane {
    private final TimeControls controls = new TimeControls();
    private final Attempt attempt;
    private final Bench bench;
    private final String standing;
    private boolean running;

    /// @param standing what is said while the clock stands for no other reason
    TimeBar(Attempt attempt, Bench bench, String standing) {
        this.attempt = attempt;
        this.bench = bench;
        this.standing = standing;
        controls.onPlay(this::play);
        controls.onPace(this::pace);
        controls.onStep(this::step);
    }

    TimeControls component() {
        return controls;
    }

    void toggle() {
        play(!running);
    }

    private void play(boolean on) {
        if (bench.isReadOnly()) {
            return;
        }
        if (on) {
            attempt.start();
        } else {
            attempt.pause();
        }
    }

    void step() {
        if (!bench.isReadOnly()) {
            attempt.step();
        }
    }

    private void pace(int factor) {
        for (Speed speed : Speed.values()) {
            if (speed.factor() == factor && !bench.isReadOnly()) {
                attempt.speed(speed);
            }
        }
    }

    @Override
    public void show(Glance glance) {
        BenchView view = glance.view();
        running = view.pace().running();
        Optional<Snapshot.Pending> next = view.pending().stream()
                .filter(pending -> !(pending.what() instanceof Timer.HeartbeatsLost)) // chance tells nobody before
                .findFirst();
        controls.show(new TimeView(
                Moments.clock(view, attempt.startsAt()),
                view.pace().speed().factor(),
                running,
                note(view),
                next.map(pending -> Due.words(view.state(), (Timer) pending.what()))
                        .orElse(null),
                next.map(Snapshot.Pending::dueAt).orElse(null),
                bench.isReadOnly()));
    }

    private String note(BenchView view) {
        if (view.pace().running()) {
            return "Running";
        }
        boolean unwatched = view.notices().stream().anyMatch(n -> n.kind() == Notice.Kind.PAUSED_UNWATCHED);
        return unwatched ? "Paused: nobody was watching" : standing;
    }
}
