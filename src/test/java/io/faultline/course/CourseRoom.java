package io.faultline.course;

import io.faultline.account.AccountRoom;
import io.faultline.account.Person;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.DefaultApplicationArguments;

/// This room wired by hand on an empty database, with a clock that stands still, the first class, and its instructor
/// signed in. Method rules are not in force here: [MethodRulesTest] proves that they are on the beans.
final class CourseRoom {

    final AccountRoom accounts = new AccountRoom();
    final CourseTables tables = new CourseTables(accounts.database.sql());
    final EnrolmentTable enrolments = new EnrolmentTable(accounts.database.sql());
    final AuditTables auditTables = new AuditTables(accounts.database.batches());
    final Audit audit = new Audit(auditTables, accounts.current, accounts.clock);
    final ClassRoll roll = new ClassRoll(enrolments, accounts.accounts);
    final Teaching teaching = new Teaching(tables, accounts.current);
    final Courses courses =
            new Courses(tables, teaching, roll, accounts.accounts, accounts.current, accounts.random, accounts.clock);
    final Joining joining =
            new Joining(tables, accounts.accounts, accounts.guesses, accounts.database.transactions(), accounts.clock);
    final Rosters rosters = new Rosters(
            teaching, roll, enrolments, accounts.accounts, audit, accounts.database.transactions(), accounts.clock);

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

    List<AuditKind> audited() {
        return auditTables.entries(theClass().course()).stream()
                .map(AuditEntry::what)
                .toList();
    }

    Stream<AuditEntry> audited(AuditKind kind) {
        return auditTables.entries(theClass().course()).stream().filter(entry -> entry.what() == kind);
    }
}
