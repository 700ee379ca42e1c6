package io.faultline.course;

import io.faultline.workbench.AttemptId;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `regrade_result`, and which of its rows are in force: `assigned_attempt.judged_by`. Old rows
/// stay, so that a published regrade can be undone.
final class RegradedResults {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    RegradedResults(JdbcTemplate batches) {
        this.batches = batches;
        this.sql = JdbcClient.create(batches);
    }

    void putInForce(RegradeId job, Map<AttemptId, AutomaticResult> results) {
        batches.batchUpdate(
                """
                insert into regrade_result (job_id, attempt_id, before_job, result)
                select ?, attempt_id, judged_by, ? from assigned_attempt where attempt_id = ?""",
                results.entrySet().stream()
                        .map(entry -> new Object[] {
                            job.value(),
                            ResultJson.write(entry.getValue()),
                            entry.getKey().value()
                        })
                        .toList());
        sql.sql("""
                        update assigned_attempt set judged_by = :job
                        where attempt_id in (select attempt_id from regrade_result where job_id = :job)""").param("job", job.value()).update();
    }

    void undo(RegradeId job) {
        sql.sql("""
                        update assigned_attempt set judged_by = (select r.before_job from regrade_result r
                        where r.job_id = :job and r.attempt_id = assigned_attempt.attempt_id)
                        where judged_by = :job""").param("job", job.value()).update();
    }
}
