package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.course.Audit.Note;
import io.faultline.course.RegradeJob.State;
import io.faultline.lab.Lab;
import io.faultline.source.ProblemException;
import io.faultline.workbench.LabRevisions;
import io.faultline.workbench.Labs;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Judges the attempts of an assignment anew under another revision of its lab. First a dry run, which shows
/// who would win or lose what and changes nothing; then, with a reason, the new results are put in force, and
/// can be taken back. What people gave stays, and is flagged where the machine says something else now.
@Service
public class Regrades {

    private final Teaching teaching;
    private final RegradeTables tables;
    private final RegradeRunner runner;
    private final RegradePublishing publishing;
    private final Grades grades;
    private final ClassRoll roll;
    private final Labs labs;
    private final Audit audit;
    private final CurrentPerson current;
    private final InstantSource clock;

    Regrades(
            Teaching teaching,
            RegradeTables tables,
            RegradeRunner runner,
            RegradePublishing publishing,
            Grades grades,
            ClassRoll roll,
            Labs labs,
            Audit audit,
            CurrentPerson current,
            InstantSource clock) {
        this.teaching = teaching;
        this.tables = tables;
        this.runner = runner;
        this.publishing = publishing;
        this.grades = grades;
        this.roll = roll;
        this.labs = labs;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /// Revisions of the assignment's lab, the newest first; the one that is offered now is among them.
    @ForInstructors
    public List<LabRevisions.Row> revisions(AssignmentId id) {
        var lab = teaching.own(id).assignment().lab().id();
        labs.keep(lab);
        return labs.revisions(lab);
    }

    /// Begins to judge all attempts that are handed in under a revision of the lab. Nobody notices.
    ///
    /// @param hash of one of [#revisions]
    @ForInstructors
    public RegradeResult dryRun(AssignmentId id, String hash) {
        var own = teaching.own(id);
        var revised = revision(own.assignment(), hash);
        if (revised.isEmpty()) {
            return new RegradeResult.Refused("There is no such revision of this lab, or it cannot be read any more.");
        }
        var lab = revised.get();
        var pinned = new PinnedLab(lab.id(), lab.revision(), lab.hash(), lab.points());
        var result = audit.change(own.course(), () -> {
            if (tables.of(id).stream().anyMatch(job -> job.state() == State.RUNNING || job.state() == State.READY)) {
                return new RegradeResult.Refused("Another regrade is open. Publish or discard it first.");
            }
            var handedIn = grades.of(own.assignment()).stream()
                    .filter(basis -> basis.standing().handedIn().isPresent())
                    .map(basis -> basis.attempt().id())
                    .toList();
            var made = tables.add(own.assignment(), pinned, handedIn, current.require(), clock.instant());
            audit.append(
                    own.course(),
                    new Note(
                            AuditKind.REGRADE_TRIED,
                            AuditSubject.of(id),
                            "r" + own.assignment().lab().revision(),
                            "r" + pinned.revision() + " on " + handedIn.size() + " attempts",
                            ""));
            return new RegradeResult.Begun(tables.find(made).orElseThrow());
        });
        if (result instanceof RegradeResult.Begun(var job)) {
            runner.start(job);
        }
        return result;
    }

    /// The latest first.
    @ForInstructors
    public List<RegradeJob> of(AssignmentId id) {
        return tables.of(teaching.own(id).assignment().id());
    }

    @ForInstructors
    public RegradeJob find(RegradeId id) {
        return own(id);
    }

    /// What publishing with this policy would do to each attempt; those that are not judged yet are pending.
    @ForInstructors
    public List<RegradeRow> rows(RegradeId id, RegradePolicy policy) {
        var job = own(id);
        var assignment = teaching.own(job.assignment()).assignment();
        return new RegradeRows(policy, tables.replayed(id)).of(grades.of(assignment), roll.of(assignment.classId()));
    }

    /// Puts the new results in force. Attempts that are begun from now on are at the new revision.
    @ForInstructors
    public RegradeResult publish(RegradeId id, RegradePolicy policy, String reason) {
        var own = teaching.own(own(id).assignment());
        return Reason.fault(reason)
                .<RegradeResult>map(RegradeResult.Refused::new)
                .orElseGet(() -> publishing.publish(own, id, policy, reason));
    }

    /// Throws away a regrade that was not published.
    @ForInstructors
    public RegradeResult discard(RegradeId id) {
        var own = teaching.own(own(id).assignment());
        return audit.change(own.course(), () -> {
            var job = tables.find(id).orElseThrow();
            if (job.state() != State.READY && job.state() != State.RUNNING) {
                return new RegradeResult.Refused("It is not open any more.");
            }
            tables.to(id, State.DISCARDED);
            audit.append(
                    own.course(),
                    new Note(
                            AuditKind.REGRADE_DISCARDED,
                            AuditSubject.of(job.assignment()),
                            "r" + job.lab().revision(),
                            "",
                            ""));
            return new RegradeResult.Done(tables.find(id).orElseThrow(), 0);
        });
    }

    /// Puts the results of before in force again.
    @ForInstructors
    public RegradeResult undo(RegradeId id, String reason) {
        var own = teaching.own(own(id).assignment());
        return Reason.fault(reason)
                .<RegradeResult>map(RegradeResult.Refused::new)
                .orElseGet(() -> publishing.undo(own, id, reason));
    }

    private Optional<Lab> revision(Assignment assignment, String hash) {
        try {
            return Optional.of(labs.lab(assignment.lab().id(), hash))
                    .filter(lab -> lab.id().equals(assignment.lab().id()));
        } catch (ProblemException unknown) {
            return Optional.empty();
        }
    }

    private RegradeJob own(RegradeId id) {
        var job = tables.find(id).orElseThrow(() -> Teaching.noSuch("regrade"));
        teaching.own(job.assignment());
        return job;
    }
}
