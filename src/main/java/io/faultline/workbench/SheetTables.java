package io.faultline.workbench;

import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `attempt_sheet` and `attempt_check`.
final class SheetTables {
    private static final int LONGEST_SAID = 2_000;
    private static final int LONGEST_ANSWER = 20_000;

    private SheetTables() {}

    /// The rows of a new attempt; from then on they are only changed.
    static void add(JdbcClient sql, AttemptId attempt, Lab lab, Sheet sheet, Instant now) {
        sql.sql("""
                        insert into attempt_sheet (attempt_id, lab_hash, at_micros, earned, possible, waiting, penalty,
                        voided, steps_done, steps, step_title, moved_at)
                        values (:id, :hash, 0, 0, :possible, 0, 0, false, 0, :steps, :title, :now)""")
                .param("id", attempt.value())
                .param("hash", lab.hash())
                .param("possible", lab.points())
                .param("steps", lab.steps().size())
                .param("title", stepTitle(lab, sheet))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < lab.checks().size(); i++) {
            Check check = lab.checks().get(i);
            sql.sql("""
                            insert into attempt_check (attempt_id, check_no, check_id, state, points, possible, seen, answer)
                            values (:id, :number, :check, 'OPEN', 0, :possible, '', '')""")
                    .param("id", attempt.value())
                    .param("number", i + 1)
                    .param("check", check.id())
                    .param("possible", check.points())
                    .update();
        }
    }

    static void write(JdbcOperations batches, List<Write.SaveSheet> saves) {
        List<Object[]> sheets = new ArrayList<>();
        List<Object[]> checks = new ArrayList<>();
        for (Write.SaveSheet save : saves) {
            long id = save.attempt().value();
            Sheet sheet = save.sheet();
            sheets.add(new Object[] {
                save.at().micros(),
                sheet.score().earned(),
                sheet.score().waiting(),
                sheet.score().penalty(),
                sheet.score().voided(),
                sheet.done().size(),
                stepTitle(save.lab(), sheet),
                save.moved().atOffset(ZoneOffset.UTC),
                id
            });
            for (int i = 0; i < sheet.verdicts().size(); i++) {
                Verdict verdict = sheet.verdicts().get(i);
                checks.add(new Object[] {
                    verdict.state().name(),
                    verdict.points(),
                    verdict.at() == null ? null : verdict.at().micros(),
                    cut(verdict.seen(), LONGEST_SAID),
                    cut(sheet.answer(verdict.checkId()).map(Answered::given).orElse(""), LONGEST_ANSWER),
                    id,
                    i + 1
                });
            }
        }
        batches.batchUpdate("""
                update attempt_sheet set at_micros = ?, earned = ?, waiting = ?, penalty = ?, voided = ?, steps_done = ?,
                step_title = ?, moved_at = ? where attempt_id = ?""", sheets);
        batches.batchUpdate("""
                update attempt_check set state = ?, points = ?, at_micros = ?, seen = ?, answer = ?
                where attempt_id = ? and check_no = ?""", checks);
    }

    static List<CheckStanding> checks(JdbcClient sql, Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select attempt_id, check_id, state, points, possible, at_micros, seen, answer from attempt_check
                        where attempt_id in (:ids) order by attempt_id, check_no""")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query(SheetTables::check)
                .list();
    }

    private static CheckStanding check(ResultSet row, int number) throws SQLException {
        long micros = row.getLong("at_micros");
        Optional<SimTime> at = row.wasNull() ? Optional.empty() : Optional.of(new SimTime(micros));
        return new CheckStanding(
                new AttemptId(row.getLong("attempt_id")),
                row.getString("check_id"),
                Verdict.State.valueOf(row.getString("state")),
                row.getInt("points"),
                row.getInt("possible"),
                at,
                row.getString("seen"),
                row.getString("answer"));
    }

    private static String stepTitle(Lab lab, Sheet sheet) {
        String title = lab.steps().stream()
                .filter(step -> !sheet.done().contains(step.id()))
                .findFirst()
                .orElse(lab.steps().getLast())
                .title();
        return cut(title, 200);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
