package io.faultline.course;

import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How an automatic result stands in the database. Its names stay, whatever becomes of those of the program.
final class ResultJson {

    private static final JsonMapper JSON = new JsonMapper();

    private record Whole(List<Check> checks, List<Lost> lost, boolean voided) {}

    private record Check(
            String id,
            String state,
            int points,
            int possible,
            @Nullable Long at,
            String seen,
            String answer) {}

    private record Lost(String words, int points) {}

    private ResultJson() {}

    static String write(AutomaticResult result) {
        return JSON.writeValueAsString(new Whole(
                result.checks().stream()
                        .map(check -> new Check(
                                check.check(),
                                check.state().name(),
                                check.points(),
                                check.possible(),
                                check.at().map(SimTime::micros).orElse(null),
                                check.seen(),
                                check.answer()))
                        .toList(),
                result.deductions().stream()
                        .map(lost -> new Lost(lost.words(), lost.points()))
                        .toList(),
                result.voided()));
    }

    static AutomaticResult read(String text) {
        var whole = JSON.readValue(text, Whole.class);
        return new AutomaticResult(
                whole.checks().stream()
                        .map(check -> new CheckResult(
                                check.id(),
                                Verdict.State.valueOf(check.state()),
                                check.points(),
                                check.possible(),
                                Optional.ofNullable(check.at()).map(SimTime::new),
                                check.seen(),
                                check.answer()))
                        .toList(),
                whole.lost().stream()
                        .map(lost -> new Deduction(lost.words(), lost.points()))
                        .toList(),
                whole.voided());
    }
}
