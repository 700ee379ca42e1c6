package io.faultline.rehearsal;

import io.faultline.fabric.FabricState;
import io.faultline.grading.Grader;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Fault;
import io.faultline.lab.LabView;
import io.faultline.lab.Scene;
import io.faultline.source.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a lab breaks by itself, and when: so long after a step opened or was done.
final class Faults {
    private final Play play;
    private final Grader grader;
    private final Set<String> gone = new TreeSet<>();
    private final List<String> misfires = new ArrayList<>();

    Faults(Play play, Grader grader) {
        this.play = play;
        this.grader = grader;
    }

    /// A fault whose time is known.
    record Due(Fault fault, SimTime at) {}

    /// The one that comes next, of those whose time is known already.
    Optional<Due> next() {
        if (gone.size() == play.lab().faults().size() || grader.isHandedIn()) {
            return Optional.empty();
        }
        return play.lab().faults().stream()
                .filter(fault -> !gone.contains(fault.id()))
                .flatMap(fault -> from(fault).map(at -> new Due(fault, at.plus(delay(fault)))).stream())
                .min(Comparator.comparing(Due::at));
    }

    private Optional<SimTime> from(Fault fault) {
        return switch (fault.anchor()) {
            case BEGINNING -> Optional.of(SimTime.ZERO);
            case STEP_OPENED -> grader.openedAt(fault.step());
            case STEP_DONE -> grader.doneAt(fault.step());
        };
    }

    private Duration delay(Fault fault) {
        String length = play.variant().text(fault.delay()).strip();
        return Quantity.duration(length.matches("\\d+(\\.\\d+)?") ? length + "s" : length);
    }

    String line(Fault fault, FabricState state, SimTime now) {
        Scene scene =
                Scene.of(LabView.of(state, now).values()).with(play.variant().values());
        return fault.run().about(scene);
    }

    void came(Fault fault, Set<Integer> lines) {
        gone.add(fault.id());
        if (lines.isEmpty()) {
            misfires.add(fault.id());
        }
        grader.fault(fault.id(), lines);
    }

    List<String> misfires() {
        return List.copyOf(misfires);
    }
}
