package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.course.Audit.Note;
import io.faultline.course.MarkResult.Decision;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What people give: marks for checks, overrides of checks and totals. Each is audited, and each says which
/// state its giver saw, so that nobody overwrites a colleague unawares. Grades of whole assignments:
/// [Awards].
@Service
public class Marking {

    private static final int MOST_COMMENTS = 20;
    private static final int LONGEST_COMMENT = 2_000;
    private static final int MOST_ITEMS = 40;

    private final MarkTables marks;
    private final Grades grades;
    private final Teaching teaching;
    private final Audit audit;
    private final CurrentPerson current;
    private final InstantSource clock;

    Marking(
            MarkTables marks,
            Grades grades,
            Teaching teaching,
            Audit audit,
            CurrentPerson current,
            InstantSource clock) {
        this.marks = marks;
        this.grades = grades;
        this.teaching = teaching;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /// Marks a check by its rubric, or by points alone.
    @ForInstructors
    public MarkResult mark(AttemptId id, MarkGiven given) {
        var own = teaching.own(id);
        return audit.change(own.course(), () -> {
            var result = result(own, given.check());
            var fault = result.map(known -> fault(given, known)).orElse(Optional.of("There is no such check."));
            if (fault.isPresent()) {
                return new MarkResult.Refused(fault.get());
            }
            var before = marks.mark(id, given.check());
            if (before.map(ManualMark::version).orElse(0L) != given.version()) {
                return new MarkResult.Conflict(before.map(Decision::of));
            }
            long version = note(
                    own,
                    AuditKind.MARK_GIVEN,
                    given.check(),
                    before.map(mark -> Points.words(mark.points(), mark.comment()))
                            .orElse(""),
                    Points.words(given.points(), given.comment()),
                    "");
            marks.put(
                    id,
                    new ManualMark(
                            given.check(),
                            given.points(),
                            given.rubric(),
                            given.comment(),
                            current.require().id(),
                            current.require().name(),
                            clock.instant(),
                            result.map(CheckResult::automatic),
                            version));
            return new MarkResult.Done(version);
        });
    }

    /// Puts points in the place of whatever else would count, of a check or of the whole attempt.
    @ForInstructors
    public MarkResult override(AttemptId id, OverrideGiven given) {
        var own = teaching.own(id);
        boolean total = given.check().equals(GradeOverride.TOTAL);
        return audit.change(own.course(), () -> {
            var possible = total
                    ? Optional.of(own.assignment().lab().possible())
                    : result(own, given.check()).map(CheckResult::possible);
            var fault = possible.map(most -> Points.fault(given.points(), most).or(() -> Reason.fault(given.reason())))
                    .orElse(Optional.of("There is no such check."));
            if (fault.isPresent()) {
                return new MarkResult.Refused(fault.get());
            }
            var before = marks.override(id, given.check());
            if (before.map(GradeOverride::version).orElse(0L) != given.version()) {
                return new MarkResult.Conflict(before.map(Decision::of));
            }
            long version = note(
                    own,
                    total ? AuditKind.TOTAL_OVERRIDDEN : AuditKind.CHECK_OVERRIDDEN,
                    given.check(),
                    before.map(one -> Points.words(one.points(), "")).orElse(""),
                    Points.words(given.points(), ""),
                    given.reason());
            marks.put(id, override(given, automatic(own, given.check()), version));
            return new MarkResult.Done(version);
        });
    }

    /// What would count without the override counts again.
    ///
    /// @param check [GradeOverride#TOTAL] for the whole attempt
    @ForInstructors
    public MarkResult takeBack(AttemptId id, String check, String reason) {
        var own = teaching.own(id);
        return audit.change(own.course(), () -> {
            var fault = Reason.fault(reason);
            if (fault.isPresent()) {
                return new MarkResult.Refused(fault.get());
            }
            marks.override(id, check).ifPresent(before -> {
                note(own, AuditKind.OVERRIDE_TAKEN_BACK, check, Points.words(before.points(), ""), "", reason);
                marks.remove(id, check);
            });
            return new MarkResult.Done(0);
        });
    }

    /// The comments that were last given for a check of this assignment's lab, each once, the latest first.
    @ForInstructors
    public List<String> comments(AssignmentId id, String check) {
        var own = teaching.own(id);
        return marks.comments(current.require().id(), own.assignment().lab().id(), check, MOST_COMMENTS);
    }

    private long note(Teaching.OwnAttempt own, AuditKind kind, String check, String was, String became, String reason) {
        var attempt = own.attempt();
        var about = AuditSubject.of(attempt.assignment(), attempt.learner(), attempt.id(), check);
        return audit.append(own.course(), new Note(kind, about, was, became, reason));
    }

    private GradeOverride override(OverrideGiven given, Optional<BigDecimal> automatic, long version) {
        var grader = current.require();
        return new GradeOverride(
                given.check(),
                given.points(),
                given.reason(),
                grader.id(),
                grader.name(),
                clock.instant(),
                automatic,
                version);
    }

    private Optional<CheckResult> result(Teaching.OwnAttempt own, String check) {
        return grades.of(own.assignment(), own.attempt()).automatic().check(check);
    }

    private Optional<BigDecimal> automatic(Teaching.OwnAttempt own, String check) {
        return check.equals(GradeOverride.TOTAL)
                ? Optional.of(grades.of(own.assignment(), own.attempt())
                        .grade()
                        .sheet()
                        .automatic())
                : result(own, check).map(CheckResult::automatic);
    }

    private static Optional<String> fault(MarkGiven given, CheckResult check) {
        if (given.comment().length() > LONGEST_COMMENT) {
            return Optional.of("A comment has at most " + LONGEST_COMMENT + " characters.");
        }
        if (given.rubric().size() > MOST_ITEMS
                || given.rubric().stream().anyMatch(id -> !id.matches("[\\w.-]{1,40}"))) {
            return Optional.of("The rubric has no such item.");
        }
        return Points.fault(given.points(), check.possible());
    }
}
