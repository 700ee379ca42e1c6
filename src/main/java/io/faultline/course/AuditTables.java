package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `audit_entry`, and where it ends, in `course`.
final class AuditTables {

    private static final String COLUMNS = """
            select course_id, seq, made_at, who_id, who_name, what, assignment_id, learner_id, attempt_id, check_id,
            was, became, reason, hash from audit_entry
            """;

    /// The number and the hash of the last entry of a course.
    record Last(long seq, String hash) {}

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    AuditTables(JdbcTemplate batches) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
    }

    Last lock(CourseId course) {
        return last(course, " for update");
    }

    Last last(CourseId course) {
        return last(course, "");
    }

    private Last last(CourseId course, String how) {
        return sql.sql("select audit_count, audit_hash from course where id = :course" + how)
                .param("course", course.value())
                .query((row, number) -> new Last(row.getLong("audit_count"), row.getString("audit_hash")))
                .single();
    }

    void moveTo(CourseId course, Last last) {
        sql.sql("update course set audit_count = :seq, audit_hash = :hash where id = :course")
                .param("seq", last.seq())
                .param("hash", last.hash())
                .param("course", course.value())
                .update();
    }

    void add(List<AuditEntry> entries) {
        batches.batchUpdate("""
                insert into audit_entry (course_id, seq, made_at, who_id, who_name, what, assignment_id, learner_id,
                attempt_id, check_id, was, became, reason, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries.stream().map(AuditTables::row).toList());
    }

    List<AuditEntry> entries(CourseId course) {
        return sql.sql(COLUMNS + "where course_id = :course order by seq")
                .param("course", course.value())
                .query(AuditTables::entry)
                .list();
    }

    /// The latest come first.
    List<AuditEntry> latest(CourseId course, int from, int most) {
        return sql.sql(COLUMNS + """
                        where course_id = :course order by seq desc
                        offset :from rows fetch next :most rows only""")
                .param("course", course.value())
                .param("from", from)
                .param("most", most)
                .query(AuditTables::entry)
                .list();
    }

    /// What was done to one attempt, to the whole assignment, or to this learner in it; the first comes first.
    List<AuditEntry> about(CourseId course, AssignmentId assignment, PersonId learner, AttemptId attempt) {
        return sql.sql(COLUMNS + """
                        where course_id = :course and assignment_id = :assignment
                        and (learner_id is null or learner_id = :learner)
                        and (attempt_id is null or attempt_id = :attempt) order by seq""")
                .param("course", course.value())
                .param("assignment", assignment.value())
                .param("learner", learner.value())
                .param("attempt", attempt.value())
                .query(AuditTables::entry)
                .list();
    }

    private static Object[] row(AuditEntry entry) {
        var about = entry.about();
        return new Object[] {
            entry.course().value(),
            entry.seq(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.whoId().value(),
            entry.who(),
            entry.what().name(),
            about.assignment().map(AssignmentId::value).orElse(null),
            about.learner().map(PersonId::value).orElse(null),
            about.attempt().map(AttemptId::value).orElse(null),
            about.check().orElse(null),
            entry.was(),
            entry.became(),
            entry.reason(),
            entry.hash()
        };
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                new CourseId(row.getLong("course_id")),
                row.getLong("seq"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("who_id")),
                row.getString("who_name"),
                AuditKind.valueOf(row.getString("what")),
                new AuditSubject(
                        id(row, "assignment_id").map(AssignmentId::new),
                        id(row, "learner_id").map(PersonId::new),
                        id(row, "attempt_id").map(AttemptId::new),
                        Optional.ofNullable(row.getString("check_id"))),
                row.getString("was"),
                row.getString("became"),
                row.getString("reason"),
                row.getString("hash"));
    }

    private static Optional<Long> id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
