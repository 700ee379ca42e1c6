package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.grading.Grader;
import io.faultline.grading.Sheet;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Mode;
import io.faultline.rehearsal.Play;
import io.faultline.workbench.Opening.Closure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The tables `attempt` and `attempt_keepsake`.
final class AttemptTables {
    private static final String COLUMNS = """
            select id, owner_id, lab_id, blueprint_name, content_hash, title, blueprint, seed, model_version, opened_at,
            last_seen_at, continues_id, closed_at, closed_why, mode, handed_in_at, handed_in_micros, receipt
            from attempt
            """;

    private final JdbcClient sql;
    private final LabRevisions revisions;

    AttemptTables(JdbcClient sql) {
        this.sql = sql;
        this.revisions = new LabRevisions(sql);
    }

    AttemptId add(PersonId owner, Beginning from, Optional<AttemptId> continues, Instant now) {
        from.play().ifPresent(play -> revisions.keep(play.lab(), now));
        var keys = new GeneratedKeyHolder();
        sql.sql("""
                        insert into attempt (owner_id, lab_id, blueprint_name, content_hash, title, blueprint, seed,
                        model_version, opened_at, last_seen_at, continues_id, mode)
                        values (:owner, :lab, :name, :hash, :title, :blueprint, :seed, :model, :now, :now, :continues, :mode)""")
                .param("owner", owner.value())
                .param("lab", from.task() instanceof Task.OfLab(var id) ? id : null)
                .param("name", from.task() instanceof Task.FreeBench(var name) ? name : null)
                .param("hash", from.hash())
                .param("title", from.title())
                .param("blueprint", from.blueprint())
                .param("seed", from.seed())
                .param("model", ModelVersion.CURRENT)
                .param("now", utc(now))
                .param("continues", continues.map(AttemptId::value).orElse(null))
                .param("mode", from.play().map(Play::mode).orElse(Mode.GUIDED).name())
                .update(keys, "id");
        AttemptId id = new AttemptId(Objects.requireNonNull(keys.getKey()).longValue());
        from.play().ifPresent(play -> {
            Sheet sheet = Grader.of(play.lab(), play.variant(), play.mode()).sheet();
            SheetTables.add(sql, id, play.lab(), sheet, now);
        });
        return id;
    }

    Optional<Opening> find(AttemptId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(AttemptTables::opening)
                .optional();
    }

    List<Opening> of(PersonId owner) {
        return sql.sql(COLUMNS + " where owner_id = :owner order by last_seen_at desc, id desc")
                .param("owner", owner.value())
                .query(AttemptTables::opening)
                .list();
    }

    List<Opening> seenSince(Instant time) {
        return sql.sql(COLUMNS + " where last_seen_at >= :time order by last_seen_at desc, id desc")
                .param("time", utc(time))
                .query(AttemptTables::opening)
                .list();
    }

    void seen(AttemptId id, Instant now) {
        sql.sql("update attempt set last_seen_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .update();
    }

    void replayedBy(AttemptId id, int model) {
        sql.sql("update attempt set model_version = :model where id = :id")
                .param("model", model)
                .param("id", id.value())
                .update();
    }

    void close(AttemptId id, Closure closure) {
        sql.sql("update attempt set closed_at = :at, closed_why = :why where id = :id and closed_at is null")
                .param("at", utc(closure.at()))
                .param("why", closure.why())
                .param("id", id.value())
                .update();
    }

    /// How many attempts somebody has had at a lab.
    int count(PersonId owner, String lab) {
        return sql.sql("select count(*) from attempt where owner_id = :owner and lab_id = :lab")
                .param("owner", owner.value())
                .param("lab", lab)
                .query(Integer.class)
                .single();
    }

    void keep(AttemptId id, Keepsake keepsake) {
        int changed = sql.sql("update attempt_keepsake set at_micros = :at, keepsake = :text where attempt_id = :id")
                .param("at", keepsake.at().micros())
                .param("text", keepsake.text())
                .param("id", id.value())
                .update();
        if (changed == 0) {
            sql.sql("insert into attempt_keepsake (attempt_id, at_micros, keepsake) values (:id, :at, :text)")
                    .param("at", keepsake.at().micros())
                    .param("text", keepsake.text())
                    .param("id", id.value())
                    .update();
        }
    }

    Optional<Keepsake> keepsake(AttemptId id) {
        return sql.sql("select at_micros, keepsake from attempt_keepsake where attempt_id = :id")
                .param("id", id.value())
                .query((row, number) -> Keepsake.of(new SimTime(row.getLong("at_micros")), row.getString("keepsake")))
                .optional();
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        String lab = row.getString("lab_id");
        long continues = row.getLong("continues_id");
        Optional<AttemptId> before = row.wasNull() ? Optional.empty() : Optional.of(new AttemptId(continues));
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Opening(
                new AttemptId(row.getLong("id")),
                new PersonId(row.getLong("owner_id")),
                lab == null ? new Task.FreeBench(row.getString("blueprint_name")) : new Task.OfLab(lab),
                row.getString("title"),
                row.getString("content_hash"),
                row.getString("blueprint"),
                row.getLong("seed"),
                row.getInt("model_version"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                before,
                closure(closed, row.getString("closed_why")),
                Mode.valueOf(row.getString("mode")),
                receipt(row));
    }

    private static Optional<Receipt> receipt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("handed_in_at", OffsetDateTime.class);
        String code = row.getString("receipt");
        return at == null || code == null
                ? Optional.empty()
                : Optional.of(new Receipt(code, at.toInstant(), new SimTime(row.getLong("handed_in_micros"))));
    }

    private static Optional<Closure> closure(@Nullable OffsetDateTime at, @Nullable String why) {
        return at == null ? Optional.empty() : Optional.of(new Closure(at.toInstant(), why == null ? "" : why));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
