package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `assigned_attempt`.
final class AssignedAttempts {

    private static final String COLUMNS =
            "select attempt_id, assignment_id, learner_id, attempt_no, opened_at from assigned_attempt ";

    private final JdbcClient sql;

    AssignedAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    void add(AssignedAttempt attempt) {
        sql.sql("""
                        insert into assigned_attempt (attempt_id, assignment_id, learner_id, attempt_no, opened_at)
                        values (:attempt, :assignment, :learner, :number, :opened)""")
                .param("attempt", attempt.id().value())
                .param("assignment", attempt.assignment().value())
                .param("learner", attempt.learner().value())
                .param("number", attempt.number())
                .param("opened", attempt.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A lost attempt goes on as another one, in its place and with what people gave for it.
    void replace(AttemptId lost, AttemptId by) {
        for (var table : List.of("assigned_attempt", "manual_mark", "grade_override")) {
            sql.sql("update " + table + " set attempt_id = :by where attempt_id = :lost")
                    .param("by", by.value())
                    .param("lost", lost.value())
                    .update();
        }
    }

    Optional<AssignedAttempt> find(AttemptId id) {
        return sql.sql(COLUMNS + "where attempt_id = :id")
                .param("id", id.value())
                .query(AssignedAttempts::attempt)
                .optional();
    }

    /// Learner by learner, each one's in their order.
    List<AssignedAttempt> of(AssignmentId assignment) {
        return sql.sql(COLUMNS + "where assignment_id = :assignment order by learner_id, attempt_no")
                .param("assignment", assignment.value())
                .query(AssignedAttempts::attempt)
                .list();
    }

    /// In their order.
    List<AssignedAttempt> of(AssignmentId assignment, PersonId learner) {
        return sql.sql(COLUMNS + "where assignment_id = :assignment and learner_id = :learner order by attempt_no")
                .param("assignment", assignment.value())
                .param("learner", learner.value())
                .query(AssignedAttempts::attempt)
                .list();
    }

    /// All of one learner, in their order.
    List<AssignedAttempt> of(PersonId learner) {
        return sql.sql(COLUMNS + "where learner_id = :learner order by assignment_id, attempt_no")
                .param("learner", learner.value())
                .query(AssignedAttempts::attempt)
                .list();
    }

    /// Those of assignments that closed before a time, as far as nobody has seen to them, and what more time
    /// their learners have.
    List<Closing> closing(Instant before, int most) {
        return sql.sql("""
                        select t.attempt_id, a.closes_at, coalesce(al.extra_minutes, 0) extra from assigned_attempt t
                        join assignment a on a.id = t.assignment_id
                        left join assignment_allowance al
                        on al.assignment_id = t.assignment_id and al.learner_id = t.learner_id
                        where t.collected_at is null and a.closes_at <= :before
                        order by t.attempt_id fetch first :most rows only""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> new Closing(
                        new AttemptId(row.getLong("attempt_id")),
                        row.getObject("closes_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(Duration.ofMinutes(row.getInt("extra")))))
                .list();
    }

    /// An attempt, and when it closes for its learner.
    record Closing(AttemptId attempt, Instant at) {}

    void collected(AttemptId attempt, Instant now) {
        sql.sql("update assigned_attempt set collected_at = :now where attempt_id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", attempt.value())
                .update();
    }

    private static AssignedAttempt attempt(ResultSet row, int number) throws SQLException {
        return new AssignedAttempt(
                new AttemptId(row.getLong("attempt_id")),
                new AssignmentId(row.getLong("assignment_id")),
                new PersonId(row.getLong("learner_id")),
                row.getInt("attempt_no"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
