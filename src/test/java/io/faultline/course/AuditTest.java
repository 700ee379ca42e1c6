package io.faultline.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.transaction.support.TransactionOperations;

class AuditTest {

    private final CourseRoom room = new CourseRoom().started();
    private final CourseId course = room.theClass().course();
    private final JdbcClient sql = room.accounts.database.sql();
    private final TransactionOperations transactions = room.accounts.database.transactions();

    @AfterEach
    void nobodyStaysSignedIn() {
        room.accounts.actAsNobody();
    }

    @Test
    void anUntouchedAuditIsWhole() {
        assertThat(room.audit.verify(course)).isEqualTo(new AuditCheck.Whole(0));
        room.learners("Zoë", "Adam", "Bo");
        assertThat(room.audit.verify(course)).isEqualTo(new AuditCheck.Whole(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set became = 'Zoë II' where seq = 2",
                "update audit_entry set who_name = 'somebody else' where seq = 2",
                "update audit_entry set learner_id = 1 where seq = 2",
                "update audit_entry set made_at = dateadd('SECOND', 1, made_at) where seq = 2",
                "update audit_entry set what = 'LEARNER_LEFT' where seq = 2",
                "update audit_entry set hash = (select hash from audit_entry where seq = 1) where seq = 2",
                "delete from audit_entry where seq = 2",
                "delete from audit_entry where seq >= 2"
            })
    void theFirstEntryThatIsNotWhatWasWrittenIsNamed(String forgery) {
        room.learners("Zoë", "Adam", "Bo");
        sql.sql(forgery).update();
        assertThat(room.audit.verify(course))
                .isInstanceOfSatisfying(
                        AuditCheck.Broken.class,
                        broken -> assertThat(broken.seq()).isEqualTo(2));
    }

    @Test
    void anEntryThatWasPutBehindTheLastIsFound() {
        room.learners("Zoë");
        var last = room.auditTables.entries(course).getLast();
        var forged = new AuditEntry(
                course, 2, last.at(), last.whoId(), last.who(), last.what(), last.about(), "", "", "", "");
        var hash = AuditChain.hash(last.hash(), forged);
        sql.sql("""
                        insert into audit_entry select course_id, 2, made_at, who_id, who_name, what, assignment_id,
                        learner_id, attempt_id, check_id, '', '', '', :hash from audit_entry""").param("hash", hash).update();
        assertThat(room.audit.verify(course)).isInstanceOf(AuditCheck.Broken.class);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        transactions.executeWithoutResult(transaction -> {
            room.audit.append(course, note());
            transaction.setRollbackOnly();
        });
        assertThat(room.audit.verify(course)).isEqualTo(new AuditCheck.Whole(0));
    }

    @Test
    void nothingIsWrittenOutsideOfATransaction() {
        assertThatThrownBy(() -> room.audit.append(course, note())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changesAtTheSameTimeMakeOneChain() throws Exception {
        Callable<Boolean> change = () -> {
            transactions.executeWithoutResult(_ -> room.audit.append(course, note()));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Stream.generate(() -> new DelegatingSecurityContextCallable<>(change))
                    .limit(40)
                    .toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(room.audit.verify(course)).isEqualTo(new AuditCheck.Whole(40));
    }

    @Test
    void fieldsCannotRunIntoEachOther() {
        room.learners("Zoë");
        var entry = room.auditTables.entries(course).getLast();
        assertThat(AuditChain.hash("", with(entry, "ab", "c")))
                .isNotEqualTo(AuditChain.hash("", with(entry, "a", "bc")));
    }

    private static AuditEntry with(AuditEntry entry, String was, String became) {
        return new AuditEntry(
                entry.course(),
                entry.seq(),
                entry.at(),
                entry.whoId(),
                entry.who(),
                entry.what(),
                entry.about(),
                was,
                became,
                "",
                "");
    }

    private Audit.Note note() {
        return new Audit.Note(
                AuditKind.LEARNER_LEFT,
                AuditSubject.of(room.accounts.current.require().id()),
                "",
                "",
                "");
    }
}
