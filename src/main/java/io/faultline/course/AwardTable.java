package io.faultline.course;

import io.faultline.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `grade_award`: grades of whole assignments that a person set, with or without an attempt.
final class AwardTable {

    private final JdbcClient sql;

    AwardTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, GradeOverride> of(AssignmentId assignment) {
        var awards = new LinkedHashMap<PersonId, GradeOverride>();
        sql.sql("""
                        select learner_id, points, reason, grader_id, grader_name, given_at, version from grade_award
                        where assignment_id = :assignment order by learner_id""").param("assignment", assignment.value()).query(row -> {
            awards.put(new PersonId(row.getLong("learner_id")), award(row));
        });
        return awards;
    }

    Optional<GradeOverride> of(AssignmentId assignment, PersonId learner) {
        return Optional.ofNullable(of(assignment).get(learner));
    }

    void put(AssignmentId assignment, PersonId learner, GradeOverride award) {
        remove(assignment, learner);
        sql.sql("""
                        insert into grade_award (assignment_id, learner_id, points, reason, grader_id, grader_name,
                        given_at, version)
                        values (:assignment, :learner, :points, :reason, :grader, :name, :at, :version)""")
                .param("assignment", assignment.value())
                .param("learner", learner.value())
                .param("points", award.points())
                .param("reason", award.reason())
                .param("grader", award.graderId().value())
                .param("name", award.grader())
                .param("at", award.at().atOffset(ZoneOffset.UTC))
                .param("version", award.version())
                .update();
    }

    void remove(AssignmentId assignment, PersonId learner) {
        sql.sql("delete from grade_award where assignment_id = :assignment and learner_id = :learner")
                .param("assignment", assignment.value())
                .param("learner", learner.value())
                .update();
    }

    private static GradeOverride award(ResultSet row) throws SQLException {
        return new GradeOverride(
                GradeOverride.TOTAL,
                row.getBigDecimal("points"),
                row.getString("reason"),
                new PersonId(row.getLong("grader_id")),
                row.getString("grader_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.empty(),
                row.getLong("version"));
    }
}
