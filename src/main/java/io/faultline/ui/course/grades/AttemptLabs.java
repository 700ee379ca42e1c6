package io.faultline.ui.course.grades;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.PinnedLab;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Question;
import io.faultline.source.ProblemException;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.CheckStanding;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Standings;
import io.faultline.workbench.Workbench;
import java.util.List;
import java.util.Optional;

/// Labs as they are read in an attempt, with what was drawn for it; as they were written where that cannot be
/// said.
@SpringComponent
public final class AttemptLabs {

    private final Labs labs;
    private final Workbench workbench;
    private final Standings standings;

    AttemptLabs(Labs labs, Workbench workbench, Standings standings) {
        this.labs = labs;
        this.workbench = workbench;
        this.standings = standings;
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
        return new ReadLab(id, attempt.lab(), attempt.variant(), attempt.startsAt());
    }

    public ReadLab of(AttemptId id, PinnedLab pinned) {
        var attempt = workbench.enter(id);
        return new ReadLab(id, attempt.lab().or(() -> of(pinned)), attempt.variant(), attempt.startsAt());
    }

    /// The technology that was chosen in the step of a check; empty when none was.
    public String chosen(ReadLab read, String check) {
        var step = read.lab().flatMap(lab -> lab.check(check)).map(Check::step).orElse("");
        return standings.checks(List.of(read.attempt())).stream()
                .filter(one -> read.lab()
                        .flatMap(lab -> lab.check(one.check()))
                        .filter(asked -> asked.step().equals(step))
                        .flatMap(Check::question)
                        .filter(Question::asksForTechnology)
                        .isPresent())
                .map(CheckStanding::answer)
                .findFirst()
                .orElse("");
    }
}
