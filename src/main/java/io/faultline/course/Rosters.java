package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.ForInstructors;
import io.faultline.course.roster.RosterMatch;
import io.faultline.course.roster.RosterText;
import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Brings a list of learners into a class: first what it would do, then, with the instructor's choices, doing
/// it.
@Service
public class Rosters {

    private final Teaching teaching;
    private final ClassRoll roll;
    private final EnrolmentTable enrolments;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Rosters(
            Teaching teaching,
            ClassRoll roll,
            EnrolmentTable enrolments,
            Accounts accounts,
            Audit audit,
            TransactionOperations transactions,
            InstantSource clock) {
        this.teaching = teaching;
        this.roll = roll;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Changes nothing.
    ///
    /// @param text plain names, one a line, or a table with a heading, as Moodle and Canvas write it
    @ForInstructors
    public RosterPreview preview(ClassId id, String text) {
        teaching.own(id);
        return previewed(id, text);
    }

    /// Does what the preview says, if it would still say so: a preview is applied once.
    @ForInstructors
    public RosterResult apply(RosterPreview preview, RosterChoices choices) {
        var into = teaching.own(preview.of());
        return switch (RosterPlanner.plan(preview, choices)) {
            case RosterPlan.Bad(var line, var why) -> new RosterResult.BadChoice(line, why);
            case RosterPlan.Good plan -> {
                if (!plan.enrolling().isEmpty() && !into.isOpen()) {
                    yield new RosterResult.ClassClosed(into.name());
                }
                var keys = accounts.freshKeys(plan.enrolling().size());
                yield Objects.requireNonNull(transactions.execute(transaction -> {
                    audit.lock(into.course());
                    var result = stillSo(preview)
                            ? new RosterWork(into, enrolments, accounts, audit, clock.instant()).apply(plan, keys)
                            : new RosterResult.Stale(previewed(preview.of(), preview.text()));
                    if (!(result instanceof RosterResult.Applied)) {
                        transaction.setRollbackOnly();
                    }
                    return result;
                }));
            }
        };
    }

    private boolean stillSo(RosterPreview preview) {
        return previewed(preview.of(), preview.text()).equals(preview);
    }

    private RosterPreview previewed(ClassId id, String text) {
        var members = roll.of(id);
        var reading = RosterText.read(text);
        var outcome = RosterMatch.of(members, reading.entries());
        var problems = new Problems();
        reading.problems().forEach(problems::add);
        long inside = members.stream().filter(Member::isIn).count();
        long fresh =
                outcome.rows().stream().filter(RosterRow.New.class::isInstance).count();
        if (inside + fresh > CourseClass.MOST_MEMBERS) {
            problems.add(Problem.at(
                            "list",
                            0,
                            "",
                            "With this list the class would have " + (inside + fresh) + " learners, and "
                                    + CourseClass.MOST_MEMBERS + " fit.")
                    .maybe("some of those who are gone from the list have left."));
        }
        return new RosterPreview(id, text, outcome.rows(), outcome.gone(), problems.inOrder());
    }
}
