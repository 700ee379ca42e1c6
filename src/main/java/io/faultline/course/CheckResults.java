package io.faultline.course;

import io.faultline.workbench.AttemptId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the machine says, as the workbench keeps it in `attempt_check`. It is read here and never written.
final class CheckResults {

    private final JdbcClient sql;

    CheckResults(JdbcClient sql) {
        this.sql = sql;
    }

    List<CheckResult> of(AttemptId attempt) {
        return sql.sql("select check_id, state, points, possible from attempt_check where attempt_id = :id")
                .param("id", attempt.value())
                .query(CheckResults::result)
                .list();
    }

    Optional<CheckResult> of(AttemptId attempt, String check) {
        return of(attempt).stream().filter(one -> one.check().equals(check)).findFirst();
    }

    private static CheckResult result(ResultSet row, int number) throws SQLException {
        var standing = switch (row.getString("state")) {
            case "WAITING" -> Standing.WAITING;
            case "NOT_GRADABLE", "NOT_MODELLED" -> Standing.SPARED;
            default -> Standing.JUDGED;
        };
        return new CheckResult(row.getString("check_id"), standing, row.getInt("points"), row.getInt("possible"));
    }
}
