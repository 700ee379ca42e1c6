package io.faultline.course;

import io.faultline.workbench.AttemptId;
import io.faultline.workbench.CheckStanding;
import io.faultline.workbench.Standing;
import io.faultline.workbench.Standings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the machine says about attempts, as it is in force: what the workbench keeps of each, or what a
/// published regrade put in its place.
final class AutomaticResults {

    private final JdbcClient sql;
    private final Standings standings;

    AutomaticResults(JdbcClient sql, Standings standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /// @param of how these attempts stand
    Map<AttemptId, AutomaticResult> of(Collection<Standing> of) {
        var results = new LinkedHashMap<AttemptId, AutomaticResult>();
        for (var some : Chunks.of(of)) {
            var ids = some.stream().map(Standing::attempt).toList();
            var checks = standings.checks(ids).stream().collect(Collectors.groupingBy(CheckStanding::attempt));
            some.forEach(one ->
                    results.put(one.attempt(), ofWorkbench(one, checks.getOrDefault(one.attempt(), List.of()))));
            results.putAll(regraded(ids));
        }
        return results;
    }

    Optional<AutomaticResult> of(AttemptId attempt) {
        return Optional.ofNullable(of(standings.of(List.of(attempt))).get(attempt));
    }

    private static AutomaticResult ofWorkbench(Standing standing, List<CheckStanding> checks) {
        var lost = standing.penalty() > 0
                ? List.of(new Deduction("House rules and hints", standing.penalty()))
                : List.<Deduction>of();
        return new AutomaticResult(checks.stream().map(CheckResult::of).toList(), lost, standing.voided());
    }

    private Map<AttemptId, AutomaticResult> regraded(Collection<AttemptId> attempts) {
        var results = new LinkedHashMap<AttemptId, AutomaticResult>();
        sql.sql("""
                        select t.attempt_id, r.result from assigned_attempt t
                        join regrade_result r on r.job_id = t.judged_by and r.attempt_id = t.attempt_id
                        where t.attempt_id in (:ids)""")
                .param("ids", attempts.stream().map(AttemptId::value).toList())
                .query(row -> {
                    results.put(new AttemptId(row.getLong("attempt_id")), ResultJson.read(row.getString("result")));
                });
        return results;
    }
}
