package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How attempts at labs stand, without bringing any of them back. Whoever asks has made sure whose attempts
/// these are.
public final class Standings {
    private static final String COLUMNS = """
            select a.id, a.owner_id, a.title, a.mode, s.lab_hash, a.opened_at, a.last_seen_at, a.handed_in_at,
            a.handed_in_micros, a.receipt, s.earned, s.possible, s.waiting, s.penalty, s.voided, s.steps_done, s.steps,
            s.step_title, s.moved_at
            from attempt a join attempt_sheet s on s.attempt_id = a.id
            """;

    private final JdbcClient sql;
    private final OpenAttempts open;

    Standings(JdbcClient sql, OpenAttempts open) {
        this.sql = sql;
        this.open = open;
    }

    /// In the order of their ids; those that are at no lab are left out.
    public List<Standing> of(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        return sql.sql(COLUMNS + " where a.id in (:ids) order by a.id")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query(this::standing)
                .list();
    }

    /// All checks of these attempts, attempt by attempt, in the order of their labs.
    public List<CheckStanding> checks(Collection<AttemptId> attempts) {
        return SheetTables.checks(sql, attempts);
    }

    /// Since when the owner of each has been in front of it; those whose owner is not are left out.
    public Map<AttemptId, Instant> hereSince(Collection<AttemptId> attempts) {
        Map<AttemptId, Instant> since = new LinkedHashMap<>();
        attempts.forEach(
                id -> open.inMemory(id).flatMap(LiveAttempt::presentSince).ifPresent(time -> since.put(id, time)));
        return since;
    }

    private Standing standing(ResultSet row, int number) throws SQLException {
        AttemptId id = new AttemptId(row.getLong("id"));
        OffsetDateTime handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        Optional<Receipt> receipt = handedIn == null
                ? Optional.empty()
                : Optional.of(new Receipt(
                        row.getString("receipt"), handedIn.toInstant(), new SimTime(row.getLong("handed_in_micros"))));
        return new Standing(
                id,
                new PersonId(row.getLong("owner_id")),
                row.getString("title"),
                Mode.valueOf(row.getString("mode")),
                row.getString("lab_hash"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                open.inMemory(id).filter(LiveAttempt::isPresent).isPresent(),
                receipt,
                row.getInt("earned"),
                row.getInt("possible"),
                row.getInt("waiting"),
                row.getInt("penalty"),
                row.getBoolean("voided"),
                row.getInt("steps_done"),
                row.getInt("steps"),
                row.getString("step_title"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
