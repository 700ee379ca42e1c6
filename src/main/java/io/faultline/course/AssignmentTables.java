package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The tables `assignment` and `assignment_allowance`.
final class AssignmentTables {

    private static final String COLUMNS = """
            select a.id, a.class_id, a.title, a.lab_id, a.lab_revision, a.lab_hash, a.possible, a.mode, a.opens_at,
            a.due_at, a.closes_at, a.attempts, a.factors, a.late_percent, a.seed_kind, a.weight, a.canvas_id,
            a.released_at from assignment a
            """;

    private final JdbcClient sql;

    AssignmentTables(JdbcClient sql) {
        this.sql = sql;
    }

    AssignmentId add(ClassId into, AssignmentPlan plan, String title, PinnedLab lab, Instant now) {
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into assignment (class_id, title, lab_id, lab_revision, lab_hash, possible, mode,
                        opens_at, due_at, closes_at, attempts, factors, late_percent, seed_kind, weight, canvas_id,
                        created_at)
                        values (:class, :title, :lab, :revision, :hash, :possible, :mode, :opens, :due, :closes,
                        :attempts, :factors, :late, :seeds, :weight, '', :now)""")
                .param("class", into.value())
                .param("title", title)
                .param("lab", lab.id())
                .param("revision", lab.revision())
                .param("hash", lab.hash())
                .param("possible", lab.possible())
                .param("mode", plan.mode().name())
                .param("opens", utc(plan.dates().opensAt()))
                .param("due", utc(plan.dates().dueAt()))
                .param("closes", utc(plan.dates().closesAt()))
                .param("attempts", plan.attempts().most())
                .param(
                        "factors",
                        plan.attempts().factors().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .param("late", plan.late() instanceof LateRule.PerDay(var percent) ? percent : null)
                .param("seeds", plan.seeds().name())
                .param("weight", plan.weight())
                .param("now", utc(now))
                .update(keys, "id");
        return new AssignmentId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    Optional<Assignment> find(AssignmentId id) {
        return sql.sql(COLUMNS + "where a.id = :id")
                .param("id", id.value())
                .query(AssignmentTables::assignment)
                .optional();
    }

    /// In the order of their making.
    List<Assignment> of(ClassId id) {
        return sql.sql(COLUMNS + "where a.class_id = :class order by a.id")
                .param("class", id.value())
                .query(AssignmentTables::assignment)
                .list();
    }

    /// Those of the classes that a learner is in and has not left.
    List<Assignment> of(PersonId learner) {
        return sql.sql(COLUMNS + """
                        join enrolment e on e.class_id = a.class_id
                        where e.person_id = :learner and e.left_at is null order by a.id""")
                .param("learner", learner.value())
                .query(AssignmentTables::assignment)
                .list();
    }

    void change(AssignmentId id, Dates dates) {
        sql.sql("update assignment set opens_at = :opens, due_at = :due, closes_at = :closes where id = :id")
                .param("id", id.value())
                .param("opens", utc(dates.opensAt()))
                .param("due", utc(dates.dueAt()))
                .param("closes", utc(dates.closesAt()))
                .update();
    }

    void linkCanvas(AssignmentId id, String canvasId) {
        sql.sql("update assignment set canvas_id = :canvas where id = :id")
                .param("id", id.value())
                .param("canvas", canvasId)
                .update();
    }

    void pin(AssignmentId id, PinnedLab lab) {
        sql.sql("""
                        update assignment set lab_revision = :revision, lab_hash = :hash, possible = :possible
                        where id = :id""")
                .param("id", id.value())
                .param("revision", lab.revision())
                .param("hash", lab.hash())
                .param("possible", lab.possible())
                .update();
    }

    void release(AssignmentId id, Optional<Instant> at) {
        sql.sql("update assignment set released_at = :at where id = :id")
                .param("id", id.value())
                .param("at", utc(at))
                .update();
    }

    void allow(AssignmentId id, Allowance allowance) {
        withdraw(id, allowance.learner());
        sql.sql("""
                        insert into assignment_allowance (assignment_id, learner_id, extra_minutes, attempts, reason)
                        values (:id, :learner, :minutes, :attempts, :reason)""")
                .param("id", id.value())
                .param("learner", allowance.learner().value())
                .param("minutes", allowance.extraMinutes())
                .param("attempts", allowance.attempts().orElse(null))
                .param("reason", allowance.reason())
                .update();
    }

    void withdraw(AssignmentId id, PersonId learner) {
        sql.sql("delete from assignment_allowance where assignment_id = :id and learner_id = :learner")
                .param("id", id.value())
                .param("learner", learner.value())
                .update();
    }

    List<Allowance> allowances(AssignmentId id) {
        return sql.sql("""
                        select learner_id, extra_minutes, attempts, reason from assignment_allowance
                        where assignment_id = :id order by learner_id""")
                .param("id", id.value())
                .query(AssignmentTables::allowance)
                .list();
    }

    /// All that one learner is allowed, by assignment.
    Map<AssignmentId, Allowance> allowances(PersonId learner) {
        var all = new LinkedHashMap<AssignmentId, Allowance>();
        sql.sql("""
                        select assignment_id, learner_id, extra_minutes, attempts, reason from assignment_allowance
                        where learner_id = :learner""").param("learner", learner.value()).query(row -> {
            all.put(new AssignmentId(row.getLong("assignment_id")), allowance(row, 0));
        });
        return all;
    }

    Optional<Allowance> allowance(AssignmentId id, PersonId learner) {
        return sql.sql("""
                        select learner_id, extra_minutes, attempts, reason from assignment_allowance
                        where assignment_id = :id and learner_id = :learner""")
                .param("id", id.value())
                .param("learner", learner.value())
                .query(AssignmentTables::allowance)
                .optional();
    }

    private static Allowance allowance(ResultSet row, int number) throws SQLException {
        int most = row.getInt("attempts");
        Optional<Integer> attempts = row.wasNull() ? Optional.empty() : Optional.of(most);
        return new Allowance(
                new PersonId(row.getLong("learner_id")),
                row.getInt("extra_minutes"),
                attempts,
                row.getString("reason"));
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        var percent = row.getBigDecimal("late_percent");
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new ClassId(row.getLong("class_id")),
                row.getString("title"),
                new PinnedLab(
                        row.getString("lab_id"),
                        row.getInt("lab_revision"),
                        row.getString("lab_hash"),
                        row.getInt("possible")),
                Mode.valueOf(row.getString("mode")),
                new Dates(instant(row, "opens_at").orElseThrow(), instant(row, "due_at"), instant(row, "closes_at")),
                new AttemptRule(row.getInt("attempts"), factors(row.getString("factors"))),
                percent == null ? new LateRule.NotAccepted() : new LateRule.PerDay(percent.doubleValue()),
                SeedKind.valueOf(row.getString("seed_kind")),
                row.getBigDecimal("weight"),
                row.getString("canvas_id"),
                instant(row, "released_at"));
    }

    private static List<Double> factors(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> time) {
        return time.map(AssignmentTables::utc).orElse(null);
    }
}
