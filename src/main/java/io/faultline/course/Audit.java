package io.faultline.course;

import io.faultline.account.CurrentPerson;
import io.faultline.account.Person;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes down who changed what, in the transaction of the change: both are there, or neither is. Changes of
/// one course come one after the other, so whoever calls [#lock] first may read, decide and write in peace.
final class Audit {

    static final int LONGEST_VALUE = 4_000;

    /// A change to be noted.
    ///
    /// @param was    empty where nothing was before
    /// @param became empty where nothing is left
    record Note(AuditKind what, AuditSubject about, String was, String became, String reason) {}

    private final AuditTables tables;
    private final CurrentPerson current;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Audit(AuditTables tables, CurrentPerson current, TransactionOperations transactions, InstantSource clock) {
        this.tables = tables;
        this.current = current;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Does something to a course while nobody else does, in a transaction.
    <T> T change(CourseId course, Supplier<T> change) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            tables.lock(course);
            return change.get();
        }));
    }

    /// Makes others who want to change this course wait until the transaction ends.
    void lock(CourseId course) {
        requireTransaction();
        tables.lock(course);
    }

    /// @return the number of the entry, which is larger than that of every one before
    long append(CourseId course, Note note) {
        append(course, List.of(note));
        return tables.last(course).seq();
    }

    void append(CourseId course, List<Note> notes) {
        append(course, current.require(), notes);
    }

    /// @param who did it, where nobody is signed in yet
    void append(CourseId course, Person who, List<Note> notes) {
        requireTransaction();
        if (notes.isEmpty()) {
            return;
        }
        var last = tables.lock(course);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entries = new ArrayList<AuditEntry>();
        var before = last.hash();
        long seq = last.seq();
        for (var note : notes) {
            seq++;
            var entry = new AuditEntry(
                    course,
                    seq,
                    now,
                    who.id(),
                    who.name(),
                    note.what(),
                    note.about(),
                    cut(note.was()),
                    cut(note.became()),
                    note.reason(),
                    "");
            before = AuditChain.hash(before, entry);
            entries.add(withHash(entry, before));
        }
        tables.add(entries);
        tables.moveTo(course, new AuditTables.Last(seq, before));
    }

    /// What concerns one attempt: what was done to it, to its learner at its assignment, and to the whole
    /// assignment.
    List<AuditEntry> about(Teaching.OwnAttempt own) {
        var attempt = own.attempt();
        return tables.about(own.course(), attempt.assignment(), attempt.learner(), attempt.id());
    }

    /// The latest come first.
    List<AuditEntry> latest(CourseId course, int from, int most) {
        return tables.latest(course, from, most);
    }

    AuditCheck verify(CourseId course) {
        var last = tables.last(course);
        var before = AuditChain.NOTHING;
        long seq = 0;
        for (var entry : tables.entries(course)) {
            seq++;
            if (entry.seq() != seq) {
                return new AuditCheck.Broken(seq, "It is missing.");
            }
            before = AuditChain.hash(before, entry);
            if (!before.equals(entry.hash())) {
                return new AuditCheck.Broken(seq, "It is not what was written, or one before it is missing.");
            }
        }
        if (seq < last.seq()) {
            return new AuditCheck.Broken(seq + 1, "It is missing, and all after it.");
        }
        return seq > last.seq() || !before.equals(last.hash())
                ? new AuditCheck.Broken(last.seq() + 1, "It was never written by us.")
                : new AuditCheck.Whole(seq);
    }

    private static AuditEntry withHash(AuditEntry entry, String hash) {
        return new AuditEntry(
                entry.course(),
                entry.seq(),
                entry.at(),
                entry.whoId(),
                entry.who(),
                entry.what(),
                entry.about(),
                entry.was(),
                entry.became(),
                entry.reason(),
                hash);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The audit is written in the transaction of the change, and there is none.");
        }
    }
}
