package io.faultline.ui.course.grades;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.PinnedLab;
import io.faultline.lab.Lab;
import io.faultline.source.ProblemException;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Workbench;
import java.util.Optional;

/// Labs as they are read in an attempt, with what was drawn for it; as they were written where that cannot be
/// said.
@SpringComponent
public final class AttemptLabs {

    private final Labs labs;
    private final Workbench workbench;

    AttemptLabs(Labs labs, Workbench workbench) {
        this.labs = labs;
        this.workbench = workbench;
    }

    /// Empty when nobody can read it any more.
    public Optional<Lab> of(PinnedLab pinned) {
        try {
            return Optional.of(labs.lab(pinned.id(), pinned.hash()));
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    /// Without its texts when the attempt is closed.
    public ReadLab of(AttemptId id) {
        var attempt = workbench.enter(id);
        return new ReadLab(id, attempt.lab(), attempt.startsAt());
    }

    public ReadLab of(AttemptId id, PinnedLab pinned) {
        var attempt = workbench.enter(id);
        return new ReadLab(id, attempt.lab().or(() -> of(pinned)), attempt.startsAt());
    }
}
