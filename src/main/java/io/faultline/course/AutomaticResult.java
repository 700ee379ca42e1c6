package io.faultline.course;

import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that the machine says about an attempt.
record AutomaticResult(List<CheckResult> checks, List<Deduction> deductions, boolean voided) {

    AutomaticResult {
        checks = List.copyOf(checks);
        deductions = List.copyOf(deductions);
    }

    /// From the sheet of a replay.
    static AutomaticResult of(Lab lab, Sheet sheet) {
        var checks = new ArrayList<CheckResult>();
        for (int i = 0; i < sheet.verdicts().size(); i++) {
            var verdict = sheet.verdicts().get(i);
            checks.add(new CheckResult(
                    verdict.checkId(),
                    verdict.state(),
                    verdict.points(),
                    lab.checks().get(i).points(),
                    Optional.ofNullable(verdict.at()),
                    verdict.seen(),
                    sheet.answer(verdict.checkId())
                            .map(answer -> answer.given())
                            .orElse("")));
        }
        return new AutomaticResult(checks, deductions(sheet), sheet.score().voided());
    }

    Optional<CheckResult> check(String id) {
        return checks.stream().filter(result -> result.check().equals(id)).findFirst();
    }

    int possible() {
        return checks.stream().mapToInt(CheckResult::possible).sum();
    }

    private static List<Deduction> deductions(Sheet sheet) {
        var lost = new ArrayList<Deduction>();
        sheet.guards().stream()
                .filter(guard -> guard.state() == Verdict.State.FAILED && guard.points() < 0)
                .forEach(guard -> lost.add(new Deduction("House rule: " + guard.why(), -guard.points())));
        sheet.hints().stream()
                .filter(hint -> hint.cost() > 0)
                .forEach(hint ->
                        lost.add(new Deduction("Hint " + hint.number() + " of step " + hint.step(), hint.cost())));
        return lost;
    }
}
