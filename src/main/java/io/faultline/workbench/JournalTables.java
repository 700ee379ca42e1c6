package io.faultline.workbench;

import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.SimTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `attempt_line`, `attempt_mark` and `attempt_typed`.
final class JournalTables {
    private static final int LONGEST_FAULT = 2_000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    JournalTables(JdbcTemplate batches) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
    }

    List<JournalLine> lines(AttemptId attempt) {
        return sql.sql(
                        "select seq, at_micros, kind, line, spoiled from attempt_line where attempt_id = :id order by seq")
                .param("id", attempt.value())
                .query(JournalTables::line)
                .list();
    }

    List<Mark> marks(AttemptId attempt) {
        return sql.sql("""
                        select mark_no, at_micros, line_count, event_count, fingerprint, speed, running, why, marked_at
                        from attempt_mark where attempt_id = :id order by mark_no""")
                .param("id", attempt.value())
                .query(JournalTables::mark)
                .list();
    }

    /// The last of what was typed, oldest first.
    List<ConsoleEntry> typed(AttemptId attempt, int most) {
        List<ConsoleEntry> found = sql.sql("""
                        select typed_no, at_micros, typed from attempt_typed
                        where attempt_id = :id order by typed_no desc fetch first :most rows only""")
                .param("id", attempt.value())
                .param("most", most)
                .query((row, number) -> new ConsoleEntry(
                        row.getLong("typed_no"),
                        new SimTime(row.getLong("at_micros")),
                        row.getString("typed"),
                        Optional.empty()))
                .list();
        return List.copyOf(found.reversed());
    }

    /// In the order given as far as it matters: batches of one kind, cut where a line is spoiled.
    void write(List<Write> writes) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> typed = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        List<Object[]> moved = new ArrayList<>();
        List<Write.SaveSheet> sheets = new ArrayList<>();
        for (Write write : writes) {
            long id = write.attempt().value();
            switch (write) {
                case Write.AddLine(var _, var l) ->
                    lines.add(
                            new Object[] {id, l.seq(), l.at().micros(), l.kind().name(), l.text(), cut(l.spoiled())});
                case Write.AddTyped(var _, var e) ->
                    typed.add(new Object[] {id, e.number(), e.at().micros(), e.typed()});
                case Write.SaveSheet save -> sheets.add(save);
                case Write.HandIn(var _, var receipt) -> handIn(id, receipt);
                case Write.AddMark(var _, var m) -> added.add(withKeyLast(m, id));
                case Write.MoveMark(var _, var m) -> moved.add(withKeyLast(m, id));
                case Write.Spoil(var _, var l) -> {
                    flush(lines, typed, added, moved);
                    spoil(id, l);
                }
            }
        }
        flush(lines, typed, added, moved);
        if (!sheets.isEmpty()) {
            SheetTables.write(batches, sheets);
        }
    }

    private void handIn(long id, Receipt receipt) {
        batches.update(
                "update attempt set handed_in_at = ?, handed_in_micros = ?, receipt = ? where id = ?",
                receipt.at().atOffset(ZoneOffset.UTC),
                receipt.time().micros(),
                receipt.code(),
                id);
    }

    private void flush(List<Object[]> lines, List<Object[]> typed, List<Object[]> added, List<Object[]> moved) {
        batch(
                "insert into attempt_line (attempt_id, seq, at_micros, kind, line, spoiled) values (?, ?, ?, ?, ?, ?)",
                lines);
        batch("insert into attempt_typed (attempt_id, typed_no, at_micros, typed) values (?, ?, ?, ?)", typed);
        batch("""
                insert into attempt_mark (at_micros, line_count, event_count, fingerprint, speed, running, why,
                marked_at, attempt_id, mark_no) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", added);
        batch("""
                update attempt_mark set at_micros = ?, line_count = ?, event_count = ?, fingerprint = ?, speed = ?,
                running = ?, why = ?, marked_at = ? where attempt_id = ? and mark_no = ?""", moved);
    }

    private void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(statement, rows);
            rows.clear();
        }
    }

    private void spoil(long id, JournalLine line) {
        batches.update(
                "update attempt_line set spoiled = ? where attempt_id = ? and seq = ?",
                cut(line.spoiled()),
                id,
                line.seq());
        batches.update("delete from attempt_mark where attempt_id = ? and line_count >= ?", id, line.seq());
    }

    private static Object[] withKeyLast(Mark m, long id) {
        return new Object[] {
            m.at().micros(),
            m.lines(),
            m.events(),
            m.fingerprint().value(),
            m.pace().speed().name(),
            m.pace().running(),
            m.why().name(),
            m.wall().atOffset(ZoneOffset.UTC),
            id,
            m.number()
        };
    }

    private static String cut(String fault) {
        return fault.length() <= LONGEST_FAULT ? fault : fault.substring(0, LONGEST_FAULT);
    }

    private static JournalLine line(ResultSet row, int number) throws SQLException {
        return new JournalLine(
                row.getLong("seq"),
                new SimTime(row.getLong("at_micros")),
                JournalLine.Kind.valueOf(row.getString("kind")),
                row.getString("line"),
                row.getString("spoiled"));
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getLong("mark_no"),
                new SimTime(row.getLong("at_micros")),
                row.getLong("line_count"),
                row.getLong("event_count"),
                new Fingerprint(row.getLong("fingerprint")),
                new Pace(Speed.valueOf(row.getString("speed")), row.getBoolean("running")),
                Mark.Why.valueOf(row.getString("why")),
                row.getObject("marked_at", OffsetDateTime.class).toInstant());
    }
}
