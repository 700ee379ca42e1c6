package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `manual_mark` and `grade_override`. Whoever writes here holds the lock of the course.
final class MarkTables {

    private final JdbcClient sql;

    MarkTables(JdbcClient sql) {
        this.sql = sql;
    }

    Map<AttemptId, List<ManualMark>> marks(Collection<AttemptId> attempts) {
        return sql.sql("""
                        select attempt_id, check_id, points, rubric, mark_comment, grader_id, grader_name, marked_at,
                        auto_then, version from manual_mark where attempt_id in (:ids) order by attempt_id, check_id""")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query(new ByAttempt<>(MarkTables::mark));
    }

    Map<AttemptId, List<GradeOverride>> overrides(Collection<AttemptId> attempts) {
        return sql.sql("""
                        select attempt_id, check_id, points, reason, grader_id, grader_name, given_at, auto_then, version
                        from grade_override where attempt_id in (:ids) order by attempt_id, check_id""")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query(new ByAttempt<>(MarkTables::override));
    }

    List<ManualMark> marks(AttemptId attempt) {
        return marks(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    List<GradeOverride> overrides(AttemptId attempt) {
        return overrides(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    Optional<ManualMark> mark(AttemptId attempt, String check) {
        return marks(attempt).stream()
                .filter(mark -> mark.check().equals(check))
                .findFirst();
    }

    Optional<GradeOverride> override(AttemptId attempt, String check) {
        return overrides(attempt).stream()
                .filter(one -> one.check().equals(check))
                .findFirst();
    }

    void put(AttemptId attempt, ManualMark mark) {
        sql.sql("delete from manual_mark where attempt_id = :id and check_id = :check")
                .param("id", attempt.value())
                .param("check", mark.check())
                .update();
        sql.sql("""
                        insert into manual_mark (attempt_id, check_id, points, rubric, mark_comment, grader_id,
                        grader_name, marked_at, auto_then, version)
                        values (:id, :check, :points, :rubric, :comment, :grader, :name, :at, :auto, :version)""")
                .param("id", attempt.value())
                .param("check", mark.check())
                .param("points", mark.points())
                .param("rubric", String.join(" ", mark.rubric()))
                .param("comment", mark.comment())
                .param("grader", mark.graderId().value())
                .param("name", mark.grader())
                .param("at", mark.at().atOffset(ZoneOffset.UTC))
                .param("auto", mark.autoThen().orElse(null))
                .param("version", mark.version())
                .update();
    }

    void put(AttemptId attempt, GradeOverride override) {
        remove(attempt, override.check());
        sql.sql("""
                        insert into grade_override (attempt_id, check_id, points, reason, grader_id, grader_name,
                        given_at, auto_then, version)
                        values (:id, :check, :points, :reason, :grader, :name, :at, :auto, :version)""")
                .param("id", attempt.value())
                .param("check", override.check())
                .param("points", override.points())
                .param("reason", override.reason())
                .param("grader", override.graderId().value())
                .param("name", override.grader())
                .param("at", override.at().atOffset(ZoneOffset.UTC))
                .param("auto", override.autoThen().orElse(null))
                .param("version", override.version())
                .update();
    }

    void remove(AttemptId attempt, String check) {
        sql.sql("delete from grade_override where attempt_id = :id and check_id = :check")
                .param("id", attempt.value())
                .param("check", check)
                .update();
    }

    /// The comments last given for a check of a lab in the courses of one owner, each once, the latest first.
    List<String> comments(PersonId owner, String lab, String check, int most) {
        return sql.sql("""
                        select m.mark_comment from manual_mark m
                        join assigned_attempt t on t.attempt_id = m.attempt_id
                        join assignment a on a.id = t.assignment_id
                        join course_class k on k.id = a.class_id
                        join course c on c.id = k.course_id
                        where c.owner_id = :owner and a.lab_id = :lab and m.check_id = :check and m.mark_comment <> ''
                        group by m.mark_comment order by max(m.marked_at) desc, m.mark_comment
                        fetch first :most rows only""")
                .param("owner", owner.value())
                .param("lab", lab)
                .param("check", check)
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static ManualMark mark(ResultSet row, int number) throws SQLException {
        var rubric = row.getString("rubric");
        return new ManualMark(
                row.getString("check_id"),
                row.getBigDecimal("points"),
                rubric.isEmpty() ? List.of() : Arrays.asList(rubric.split(" ")),
                row.getString("mark_comment"),
                new PersonId(row.getLong("grader_id")),
                row.getString("grader_name"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                points(row, "auto_then"),
                row.getLong("version"));
    }

    private static GradeOverride override(ResultSet row, int number) throws SQLException {
        return new GradeOverride(
                row.getString("check_id"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                new PersonId(row.getLong("grader_id")),
                row.getString("grader_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                points(row, "auto_then"),
                row.getLong("version"));
    }

    private static Optional<BigDecimal> points(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    /// Gathers rows under the attempt that they name.
    private record ByAttempt<T>(RowMapper<T> rows) implements ResultSetExtractor<Map<AttemptId, List<T>>> {
        @Override
        public Map<AttemptId, List<T>> extractData(ResultSet found) throws SQLException {
            var all = new LinkedHashMap<AttemptId, List<T>>();
            while (found.next()) {
                var row = Objects.requireNonNull(rows.mapRow(found, 0));
                all.computeIfAbsent(new AttemptId(found.getLong("attempt_id")), _ -> new ArrayList<>())
                        .add(row);
            }
            return all;
        }
    }
}
