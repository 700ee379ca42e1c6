package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.account.ForSignedIn;
import io.faultline.account.PersonId;
import io.faultline.course.Audit.Note;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Labs;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What the learners of an assignment are worth, and who may see it when. Nothing here is stored but
/// releases: all figures are worked out from what was done and given.
@Service
public class Gradebook {

    private final Teaching teaching;
    private final Grades grades;
    private final Details details;
    private final AwardTable awards;
    private final AssignmentTables assignments;
    private final AssignedAttempts attempts;
    private final ClassRoll roll;
    private final Labs labs;
    private final Audit audit;
    private final CurrentPerson current;
    private final InstantSource clock;

    Gradebook(
            Teaching teaching,
            Grades grades,
            Details details,
            AwardTable awards,
            AssignmentTables assignments,
            AssignedAttempts attempts,
            ClassRoll roll,
            Labs labs,
            Audit audit,
            CurrentPerson current,
            InstantSource clock) {
        this.teaching = teaching;
        this.grades = grades;
        this.details = details;
        this.awards = awards;
        this.assignments = assignments;
        this.attempts = attempts;
        this.roll = roll;
        this.labs = labs;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /// A line for everybody in the class, in the order of their names; whoever has left is there as long as
    /// they have something to show.
    @ForInstructors
    public List<GradeRow> rows(AssignmentId id) {
        var assignment = teaching.own(id).assignment();
        return GradeRows.of(assignment, roll.of(assignment.classId()), grades.of(assignment), awards.of(id));
    }

    /// A learner's attempts, in their order.
    @ForInstructors
    public List<AttemptGrade> attempts(AssignmentId id, PersonId learner) {
        return grades.of(teaching.own(id).assignment(), learner).stream()
                .map(Grades.Basis::grade)
                .toList();
    }

    /// The sheet of one attempt with every line that can be told apart.
    @ForInstructors
    public AttemptGrade sheet(AttemptId id) {
        var own = teaching.own(id);
        return details.of(own.assignment(), grades.of(own.assignment(), own.attempt()))
                .grade();
    }

    /// From now on learners see all of their grades, and why.
    @ForInstructors
    public ReleaseResult release(AssignmentId id) {
        var own = teaching.own(id);
        if (own.assignment().isReleased()) {
            return new ReleaseResult.Refused("The grades are released already.");
        }
        long waiting = queues(id).stream().mapToLong(MarkingQueue::unmarked).sum();
        return audit.change(own.course(), () -> {
            var now = clock.instant();
            assignments.release(id, Optional.of(now));
            var note = waiting == 0 ? "" : waiting + " answers unread";
            audit.append(own.course(), new Note(AuditKind.RELEASED, AuditSubject.of(id), "", note, ""));
            return new ReleaseResult.Done(assignments.find(id).orElseThrow(), waiting);
        });
    }

    /// Learners see again what they saw before the release. Who has seen their grade has seen it.
    @ForInstructors
    public ReleaseResult takeBackRelease(AssignmentId id, String reason) {
        var own = teaching.own(id);
        var fault = Reason.fault(reason);
        if (fault.isPresent()) {
            return new ReleaseResult.Refused(fault.get());
        }
        if (!own.assignment().isReleased()) {
            return new ReleaseResult.Refused("The grades are not released.");
        }
        return audit.change(own.course(), () -> {
            assignments.release(id, Optional.empty());
            audit.append(own.course(), new Note(AuditKind.RELEASE_TAKEN_BACK, AuditSubject.of(id), "", "", reason));
            return new ReleaseResult.Done(assignments.find(id).orElseThrow(), 0);
        });
    }

    /// The answers that people have to read, question by question, in the order of the lab.
    @ForInstructors
    public List<MarkingQueue> queues(AssignmentId id) {
        var assignment = teaching.own(id).assignment();
        var lab = labs.lab(assignment.lab().id(), assignment.lab().hash());
        var handedIn = grades.of(assignment).stream()
                .filter(basis -> basis.standing().handedIn().isPresent())
                .toList();
        var names = assignment.isReleased() ? roll.of(assignment.classId()) : List.<Member>of();
        return lab.checks().stream()
                .filter(check -> !check.rubric().isEmpty())
                .map(check -> MarkingQueues.of(assignment, check, handedIn, names))
                .toList();
    }

    /// What the caller may see of their own attempt: the machine's judgement once it is handed in, what
    /// people gave once it is released; of an exam nothing before that.
    @ForSignedIn
    public MyGrade mine(AttemptId id) {
        var own = mineOnly(id);
        var assignment = own.assignment();
        if (assignment.mode() == Mode.EXAM && !assignment.isReleased()) {
            return new MyGrade.NotYet("The grades of this exam have not been released yet.");
        }
        var basis = grades.of(assignment, own.attempt());
        if (basis.standing().handedIn().isEmpty() && !assignment.isReleased()) {
            return new MyGrade.NotYet("Your attempt is judged when you hand it in.");
        }
        var whole = details.of(assignment, basis);
        return assignment.isReleased()
                ? new MyGrade.Seen(
                        whole.grade(),
                        true,
                        awards.of(assignment.id(), own.attempt().learner()).map(GradeOverride::points))
                : new MyGrade.Seen(whole.withoutPeople().grade(), false, Optional.empty());
    }

    /// What was done to the grade of an attempt, and why; the first comes first. Its learner reads it once
    /// the grades are released.
    @ForSignedIn
    public List<AuditEntry> history(AttemptId id) {
        boolean instructor = current.require().isInstructor();
        var own = instructor ? teaching.own(id) : mineOnly(id);
        if (!instructor && !own.assignment().isReleased()) {
            return List.of();
        }
        return audit.about(own).stream()
                .filter(entry -> instructor || entry.what().concernsLearner())
                .toList();
    }

    private Teaching.OwnAttempt mineOnly(AttemptId id) {
        var attempt = attempts.find(id)
                .filter(one -> one.learner().equals(current.require().id()))
                .orElseThrow(() -> Teaching.noSuch("attempt"));
        return teaching.of(attempt);
    }
}
