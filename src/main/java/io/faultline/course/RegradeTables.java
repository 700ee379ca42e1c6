package io.faultline.course;

import io.faultline.account.Person;
import io.faultline.course.RegradeJob.State;
import io.faultline.workbench.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The tables `regrade_job` and `regrade_row`.
final class RegradeTables {

    private static final String JOBS = """
            select j.id, j.assignment_id, a.lab_id, j.lab_hash, j.lab_revision, j.possible, j.state, j.who_name, j.begun_at,
            j.kind, j.awarded, j.excluded, j.reason, j.was_hash, j.was_revision, j.was_possible, j.published_at,
            (select count(*) from regrade_row r where r.job_id = j.id) total,
            (select count(*) from regrade_row r where r.job_id = j.id and r.state <> 'PENDING') judged,
            (select count(*) from regrade_row r where r.job_id = j.id and r.state = 'DIVERGED') diverged
            from regrade_job j join assignment a on a.id = j.assignment_id
            """;

    /// What replay made of an attempt.
    sealed interface Replayed {
        record Pending() implements Replayed {}

        record Judged(AutomaticResult result) implements Replayed {}

        record Diverged(String why) implements Replayed {}
    }

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    RegradeTables(JdbcTemplate batches) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
    }

    RegradeId add(Assignment assignment, PinnedLab revised, Collection<AttemptId> attempts, Person who, Instant now) {
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into regrade_job (assignment_id, lab_hash, lab_revision, possible, state, who_id, who_name,
                        begun_at, kind, awarded, excluded, reason, was_hash, was_revision, was_possible)
                        values (:assignment, :hash, :revision, :possible, 'RUNNING', :who, :name, :now, 'RAISE_ONLY', '',
                        '', '', :wasHash, :wasRevision, :wasPossible)""")
                .param("assignment", assignment.id().value())
                .param("hash", revised.hash())
                .param("revision", revised.revision())
                .param("possible", revised.possible())
                .param("who", who.id().value())
                .param("name", who.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wasHash", assignment.lab().hash())
                .param("wasRevision", assignment.lab().revision())
                .param("wasPossible", assignment.lab().possible())
                .update(keys, "id");
        var id = new RegradeId(Objects.requireNonNull(keys.getKey()).longValue());
        batches.batchUpdate(
                "insert into regrade_row (job_id, attempt_id, state, why, result) values (?, ?, 'PENDING', '', '')",
                attempts.stream()
                        .map(attempt -> new Object[] {id.value(), attempt.value()})
                        .toList());
        return id;
    }

    Optional<RegradeJob> find(RegradeId id) {
        return sql.sql(JOBS + "where j.id = :id")
                .param("id", id.value())
                .query(RegradeTables::job)
                .optional();
    }

    /// The latest first.
    List<RegradeJob> of(AssignmentId id) {
        return sql.sql(JOBS + "where j.assignment_id = :id order by j.id desc")
                .param("id", id.value())
                .query(RegradeTables::job)
                .list();
    }

    List<RegradeJob> running() {
        return sql.sql(JOBS + "where j.state = 'RUNNING' order by j.id")
                .query(RegradeTables::job)
                .list();
    }

    void to(RegradeId id, State state) {
        sql.sql("update regrade_job set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /// Unless somebody has discarded it in the meantime.
    void ready(RegradeId id) {
        sql.sql("update regrade_job set state = 'READY' where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .update();
    }

    void published(RegradeId id, RegradePolicy policy, String reason, Instant now) {
        sql.sql("""
                        update regrade_job set state = 'PUBLISHED', kind = :kind, awarded = :awarded,
                        excluded = :excluded, reason = :reason, published_at = :now where id = :id""")
                .param("kind", policy.kind().name())
                .param("awarded", String.join(" ", policy.awarded()))
                .param("excluded", String.join(" ", policy.excluded()))
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    List<AttemptId> pending(RegradeId id) {
        return sql.sql(
                        "select attempt_id from regrade_row where job_id = :id and state = 'PENDING' order by attempt_id")
                .param("id", id.value())
                .query((row, number) -> new AttemptId(row.getLong("attempt_id")))
                .list();
    }

    /// In one batch: a commit a row would cost more than the replay.
    void save(RegradeId id, Map<AttemptId, Replayed> done) {
        batches.batchUpdate(
                "update regrade_row set state = ?, why = ?, result = ? where job_id = ? and attempt_id = ?",
                done.entrySet().stream()
                        .map(entry -> row(id, entry.getKey(), entry.getValue()))
                        .toList());
    }

    Map<AttemptId, Replayed> replayed(RegradeId id) {
        var all = new LinkedHashMap<AttemptId, Replayed>();
        sql.sql("select attempt_id, state, why, result from regrade_row where job_id = :id order by attempt_id")
                .param("id", id.value())
                .query(row -> {
                    all.put(new AttemptId(row.getLong("attempt_id")), replayed(row));
                });
        return all;
    }

    private static Object[] row(RegradeId id, AttemptId attempt, Replayed replayed) {
        return switch (replayed) {
            case Replayed.Pending _ -> new Object[] {"PENDING", "", "", id.value(), attempt.value()};
            case Replayed.Judged(var result) ->
                new Object[] {"JUDGED", "", ResultJson.write(result), id.value(), attempt.value()};
            case Replayed.Diverged(var why) ->
                new Object[] {
                    "DIVERGED", why.substring(0, Math.min(why.length(), 2_000)), "", id.value(), attempt.value()
                };
        };
    }

    private static Replayed replayed(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "JUDGED" -> new Replayed.Judged(ResultJson.read(row.getString("result")));
            case "DIVERGED" -> new Replayed.Diverged(row.getString("why"));
            default -> new Replayed.Pending();
        };
    }

    private static RegradeJob job(ResultSet row, int number) throws SQLException {
        var lab = row.getString("lab_id");
        return new RegradeJob(
                new RegradeId(row.getLong("id")),
                new AssignmentId(row.getLong("assignment_id")),
                new PinnedLab(lab, row.getInt("lab_revision"), row.getString("lab_hash"), row.getInt("possible")),
                new PinnedLab(lab, row.getInt("was_revision"), row.getString("was_hash"), row.getInt("was_possible")),
                State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("judged"),
                row.getInt("diverged"),
                row.getString("who_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                new RegradePolicy(
                        RegradePolicy.Kind.valueOf(row.getString("kind")),
                        words(row.getString("awarded")),
                        words(row.getString("excluded"))),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
