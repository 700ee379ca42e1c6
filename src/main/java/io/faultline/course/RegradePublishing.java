package io.faultline.course;

import io.faultline.course.Audit.Note;
import io.faultline.course.RegradeJob.State;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a regrade in force and takes it back. Every grade that changes by it is an entry of the audit of its
/// own, with the reason, which its learner can read.
final class RegradePublishing {

    private final RegradeTables tables;
    private final RegradedResults results;
    private final AssignmentTables assignments;
    private final Grades grades;
    private final Audit audit;
    private final InstantSource clock;

    RegradePublishing(
            RegradeTables tables,
            RegradedResults results,
            AssignmentTables assignments,
            Grades grades,
            Audit audit,
            InstantSource clock) {
        this.tables = tables;
        this.results = results;
        this.assignments = assignments;
        this.grades = grades;
        this.audit = audit;
        this.clock = clock;
    }

    RegradeResult publish(Teaching.Own own, RegradeId id, RegradePolicy policy, String reason) {
        return audit.change(own.course(), () -> {
            var job = tables.find(id).orElseThrow();
            if (job.state() != State.READY) {
                return new RegradeResult.Refused(
                        job.isPending() ? "Not all attempts have been judged yet." : "It is not open any more.");
            }
            var attempts = grades.of(own.assignment());
            var applied = new RegradeRows(policy, tables.replayed(id)).applied(attempts);
            results.putInForce(id, applied);
            tables.published(id, policy, reason, clock.instant());
            assignments.pin(job.assignment(), job.lab());
            int changed = note(
                    own,
                    AuditKind.REGRADE_PUBLISHED,
                    points(attempts),
                    reason,
                    "r" + job.lab().revision() + ", " + policy.words() + ", " + applied.size() + " attempts");
            return new RegradeResult.Done(tables.find(id).orElseThrow(), changed);
        });
    }

    RegradeResult undo(Teaching.Own own, RegradeId id, String reason) {
        return audit.change(own.course(), () -> {
            var last = tables.of(own.assignment().id()).stream()
                    .filter(job -> job.state() == State.PUBLISHED)
                    .max(Comparator.comparing(job -> job.publishedAt().orElse(Instant.EPOCH)));
            if (last.filter(job -> job.id().equals(id)).isEmpty()) {
                return new RegradeResult.Refused("Only the regrade that was published last can be undone.");
            }
            var before = points(grades.of(own.assignment()));
            results.undo(id);
            tables.to(id, State.UNDONE);
            assignments.pin(own.assignment().id(), last.get().before());
            int changed = note(
                    own,
                    AuditKind.REGRADE_UNDONE,
                    before,
                    reason,
                    "r" + last.get().before().revision());
            return new RegradeResult.Done(tables.find(id).orElseThrow(), changed);
        });
    }

    /// One entry for the whole, one for each grade that is another one now.
    private int note(
            Teaching.Own own, AuditKind kind, Map<AttemptId, BigDecimal> before, String reason, String became) {
        var id = own.assignment().id();
        var notes = new ArrayList<Note>();
        notes.add(
                new Note(kind, AuditSubject.of(id), "r" + own.assignment().lab().revision(), became, reason));
        for (var basis : grades.of(own.assignment())) {
            var attempt = basis.attempt();
            var was = before.getOrDefault(attempt.id(), BigDecimal.ZERO);
            var now = basis.grade().sheet().points();
            if (was.compareTo(now) != 0) {
                notes.add(new Note(
                        kind,
                        AuditSubject.of(id, attempt.learner(), attempt.id(), ""),
                        Points.words(was, ""),
                        Points.words(now, ""),
                        reason));
            }
        }
        audit.append(own.course(), notes);
        return notes.size() - 1;
    }

    private static Map<AttemptId, BigDecimal> points(List<Grades.Basis> attempts) {
        var points = new LinkedHashMap<AttemptId, BigDecimal>();
        attempts.forEach(
                basis -> points.put(basis.attempt().id(), basis.grade().sheet().points()));
        return points;
    }
}
