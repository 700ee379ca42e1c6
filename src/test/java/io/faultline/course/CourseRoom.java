package io.faultline.course;

import io.faultline.account.AccountRoom;
import io.faultline.account.Admission;
import io.faultline.account.Person;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.BenchRoom;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// This room wired by hand on an empty database, with a clock that stands still, the first class, and its
/// instructor signed in. Method rules are not in force here: [MethodRulesTest] proves that they are on the
/// beans.
final class CourseRoom {

    static final String LAB = "patch-a-host-without-downtime";

    final AccountRoom accounts = new AccountRoom();
    final CourseTables tables = new CourseTables(accounts.database.sql());
    final EnrolmentTable enrolments = new EnrolmentTable(accounts.database.sql());
    final AuditTables auditTables = new AuditTables(accounts.database.batches());
    final Audit audit = new Audit(auditTables, accounts.current, accounts.database.transactions(), accounts.clock);
    final AssignmentTables assignmentTables = new AssignmentTables(accounts.database.sql());
    final AssignedAttempts attempts = new AssignedAttempts(accounts.database.sql());
    final MarkTables marks = new MarkTables(accounts.database.sql());
    final AwardTable awardTable = new AwardTable(accounts.database.sql());
    final ClassRoll roll = new ClassRoll(enrolments, accounts.accounts);
    final Teaching teaching = new Teaching(tables, assignmentTables, attempts, accounts.current);
    final Courses courses = new Courses(
            tables, teaching, roll, accounts.accounts, audit, accounts.current, accounts.random, accounts.clock);
    final Joining joining = new Joining(
            tables, accounts.accounts, accounts.guesses, audit, accounts.database.transactions(), accounts.clock);
    final Rosters rosters = new Rosters(
            teaching, roll, enrolments, accounts.accounts, audit, accounts.database.transactions(), accounts.clock);

    final BenchRoom bench;
    final Starting starting;
    final Assignments assignments;
    final Grades grades;
    final Marking marking;
    final Gradebook gradebook;
    final Exports exports;
    final Deadlines deadlines;
    final RegradeTables regradeTables;
    final List<Runnable> background;
    final RegradePublishing publishing;
    final Regrades regrades;
    final Awards awards;

    CourseRoom() {
        this(LabLibrary.shipped());
    }

    CourseRoom(LabLibrary library) {
        bench = new BenchRoom(accounts, new ClassOversight(tables), library);
        starting = new Starting(
                assignmentTables, attempts, tables, bench.workbench, accounts.current, accounts.random, accounts.clock);
        assignments = new Assignments(
                assignmentTables,
                tables,
                teaching,
                roll,
                bench.labs,
                starting,
                audit,
                accounts.current,
                accounts.clock);
        grades = new Grades(
                attempts,
                assignmentTables,
                bench.standings,
                new AutomaticResults(accounts.database.sql(), bench.standings),
                marks);
        marking = new Marking(marks, grades, teaching, audit, accounts.current, accounts.clock);
        gradebook = new Gradebook(
                teaching,
                grades,
                new Details(bench.labs, bench.regrader),
                awardTable,
                assignmentTables,
                attempts,
                roll,
                bench.labs,
                audit,
                accounts.current,
                accounts.clock);
        exports = new Exports(teaching, assignmentTables, grades, awardTable, roll, audit);
        deadlines = new Deadlines(attempts, bench.standings, bench.collector, accounts.clock);
        regradeTables = new RegradeTables(accounts.database.batches());
        background = new ArrayList<>();
        publishing = new RegradePublishing(
                regradeTables,
                new RegradedResults(accounts.database.batches()),
                assignmentTables,
                grades,
                audit,
                accounts.clock);
        regrades = new Regrades(
                teaching,
                regradeTables,
                new RegradeRunner(regradeTables, bench.regrader, bench.labs, background::add),
                publishing,
                grades,
                roll,
                bench.labs,
                audit,
                accounts.current,
                accounts.clock);
        awards = new Awards(awardTable, teaching, roll, audit, accounts.current, accounts.clock);
    }

    /// As the first start leaves it, with the instructor at the desk.
    CourseRoom started() {
        accounts.firstInstructor.run(new DefaultApplicationArguments());
        new FirstClass(tables, accounts.firstInstructor, accounts.random, accounts.clock)
                .run(new DefaultApplicationArguments());
        atTheDesk();
        return this;
    }

    /// From here on, this thread acts as the instructor of the first class.
    void atTheDesk() {
        accounts.firstInstructor();
    }

    CourseClass theClass() {
        return tables.classesOwnedBy(accounts.firstInstructor.id()).getFirst();
    }

    /// New learners of the first class, by a list of their names.
    List<Person> learners(String... names) {
        var list = String.join("\n", names);
        var result = rosters.apply(rosters.preview(theClass().id(), list), RosterChoices.NONE);
        return ((RosterResult.Applied) result)
                .enrolled().stream().map(RosterResult.NewLearner::person).toList();
    }

    /// A learner who joined the first class, and acts on this thread from here on.
    Admission learner(String name) {
        var code = theClass().code().printed();
        var admission = ((JoinResult.Joined) joining.join(code, name, "10.0.0.1")).admission();
        accounts.actAs(admission);
        return admission;
    }

    /// What waits in the background is done now.
    void work() {
        List.copyOf(background).forEach(Runnable::run);
        background.clear();
    }

    /// The shipped lab, open from now on, due in a day and closed in a week, with three attempts.
    AssignmentPlan plan() {
        var now = accounts.clock.instant();
        return new AssignmentPlan(
                LAB,
                "",
                Mode.ASSISTED,
                Dates.of(now, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(7))),
                new AttemptRule(3, List.of(1.0, 0.8)),
                new LateRule.PerDay(10),
                SeedKind.PER_LEARNER,
                BigDecimal.ONE);
    }

    Assignment assign(AssignmentPlan plan) {
        return switch (assignments.create(theClass().id(), plan)) {
            case AssignmentResult.Done(var assignment) -> assignment;
            case AssignmentResult.Refused(var why) -> throw new AssertionError(why);
        };
    }

    /// An attempt at an assignment, handed in, as the workbench would leave it, written by hand.
    AttemptId judged(Assignment assignment, Person learner, int number, List<CheckResult> results) {
        var sql = accounts.database.sql();
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into attempt (owner_id, lab_id, content_hash, title, blueprint, seed, model_version,
                        opened_at, last_seen_at, mode, handed_in_at, handed_in_micros, receipt)
                        values (:owner, :lab, '', '', '', 1, 1, :now, :now, 'ASSISTED', :now, 0, 'ABCD-EFGH')""")
                .param("owner", learner.id().value())
                .param("lab", assignment.lab().id())
                .param("now", accounts.clock.instant().atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        var id = new AttemptId(Objects.requireNonNull(keys.getKey()).longValue());
        attempts.add(new AssignedAttempt(id, assignment.id(), learner.id(), number, accounts.clock.instant()));
        sql.sql("""
                        insert into attempt_sheet (attempt_id, lab_hash, at_micros, earned, possible, waiting, penalty,
                        voided, steps_done, steps, step_title, moved_at)
                        values (:id, :hash, 0, 0, 0, 0, 0, false, 1, 4, 'Move', :now)""")
                .param("id", id.value())
                .param("hash", assignment.lab().hash())
                .param("now", accounts.clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            sql.sql("insert into attempt_check (attempt_id, check_no, check_id, state, points, possible, seen, answer)"
                            + " values (?, ?, ?, ?, ?, ?, '', ?)")
                    .params(
                            id.value(),
                            i + 1,
                            result.check(),
                            result.state().name(),
                            result.points(),
                            result.possible(),
                            result.answer())
                    .update();
        }
        return id;
    }

    List<AuditKind> audited() {
        return auditTables.entries(theClass().course()).stream()
                .map(AuditEntry::what)
                .toList();
    }

    Stream<AuditEntry> audited(AuditKind kind) {
        return auditTables.entries(theClass().course()).stream().filter(entry -> entry.what() == kind);
    }
}
