package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.account.PersonId;
import io.faultline.course.Audit.Note;
import io.faultline.course.MarkResult.Decision;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Grades of whole assignments that a person sets, as for somebody who sat the exam on paper: they need no
/// attempt, and they go before whatever attempts there are.
@Service
public class Awards {

    private final AwardTable awards;
    private final Teaching teaching;
    private final ClassRoll roll;
    private final Audit audit;
    private final CurrentPerson current;
    private final InstantSource clock;

    Awards(
            AwardTable awards,
            Teaching teaching,
            ClassRoll roll,
            Audit audit,
            CurrentPerson current,
            InstantSource clock) {
        this.awards = awards;
        this.teaching = teaching;
        this.roll = roll;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /// Sets the grade of a whole assignment, whatever was or was not handed in.
    @ForInstructors
    public MarkResult give(AssignmentId id, PersonId learner, OverrideGiven given) {
        var own = teaching.own(id);
        requireMember(own, learner);
        return audit.change(own.course(), () -> {
            var fault = Points.fault(given.points(), own.assignment().lab().possible())
                    .or(() -> Reason.fault(given.reason()));
            if (fault.isPresent()) {
                return new MarkResult.Refused(fault.get());
            }
            var before = awards.of(id, learner);
            if (before.map(GradeOverride::version).orElse(0L) != given.version()) {
                return new MarkResult.Conflict(before.map(Decision::of));
            }
            long version = audit.append(
                    own.course(),
                    new Note(
                            AuditKind.AWARD_GIVEN,
                            AuditSubject.of(id, learner),
                            before.map(one -> Points.words(one.points(), "")).orElse(""),
                            Points.words(given.points(), ""),
                            given.reason()));
            awards.put(id, learner, award(given, version));
            return new MarkResult.Done(version);
        });
    }

    /// The best attempt counts again.
    @ForInstructors
    public MarkResult takeBack(AssignmentId id, PersonId learner, String reason) {
        var own = teaching.own(id);
        requireMember(own, learner);
        return audit.change(own.course(), () -> {
            var fault = Reason.fault(reason);
            if (fault.isPresent()) {
                return new MarkResult.Refused(fault.get());
            }
            awards.of(id, learner).ifPresent(before -> {
                audit.append(
                        own.course(),
                        new Note(
                                AuditKind.AWARD_TAKEN_BACK,
                                AuditSubject.of(id, learner),
                                Points.words(before.points(), ""),
                                "",
                                reason));
                awards.remove(id, learner);
            });
            return new MarkResult.Done(0);
        });
    }

    private GradeOverride award(OverrideGiven given, long version) {
        var grader = current.require();
        return new GradeOverride(
                GradeOverride.TOTAL,
                given.points(),
                given.reason(),
                grader.id(),
                grader.name(),
                clock.instant(),
                Optional.empty(),
                version);
    }

    private void requireMember(Teaching.Own own, PersonId learner) {
        if (roll.find(own.assignment().classId(), learner).isEmpty()) {
            throw Teaching.noSuch("learner");
        }
    }
}
