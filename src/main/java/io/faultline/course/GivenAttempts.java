package io.faultline.course;

import io.faultline.lab.Mode;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Givens;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Attempts at assignments are no practice, and an exam tells its learners nothing before its grades are
/// released.
@Component
final class GivenAttempts implements Givens {

    private final JdbcClient sql;

    GivenAttempts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<AttemptId> of(Collection<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.sql("select attempt_id from assigned_attempt where attempt_id in (:ids)")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query((row, number) -> new AttemptId(row.getLong("attempt_id")))
                .list());
    }

    @Override
    public boolean isWithheld(AttemptId attempt) {
        return sql.sql("""
                        select count(*) from assigned_attempt a join assignment g on g.id = a.assignment_id
                        where a.attempt_id = :id and g.mode = :exam and g.released_at is null""")
                        .param("id", attempt.value())
                        .param("exam", Mode.EXAM.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
