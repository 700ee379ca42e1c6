package io.faultline.course;

import io.faultline.source.ProblemException;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Regrader;
import java.util.Optional;

/// Tells the house rules and hints of one attempt apart, which the workbench keeps as one sum: by doing the
/// attempt again. Where that cannot be done, or says another sum, the sum stays.
final class Details {

    private final Labs labs;
    private final Regrader regrader;

    Details(Labs labs, Regrader regrader) {
        this.labs = labs;
        this.regrader = regrader;
    }

    Grades.Basis of(Assignment assignment, Grades.Basis basis) {
        int lost = sum(basis.automatic());
        if (lost == 0 || basis.inputs().deductions().size() > 1) {
            return basis;
        }
        var automatic = basis.automatic();
        return replayed(assignment, basis)
                .filter(again -> sum(again) == lost)
                .map(again ->
                        basis.with(new AutomaticResult(automatic.checks(), again.deductions(), automatic.voided())))
                .orElse(basis);
    }

    private Optional<AutomaticResult> replayed(Assignment assignment, Grades.Basis basis) {
        try {
            var lab = labs.lab(assignment.lab().id(), basis.standing().hash());
            return switch (regrader.judge(basis.attempt().id(), lab)) {
                case Regrader.Outcome.Judged(var sheet) -> Optional.of(AutomaticResult.of(lab, sheet));
                case Regrader.Outcome.Diverged _ -> Optional.empty();
            };
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    private static int sum(AutomaticResult result) {
        return result.deductions().stream().mapToInt(Deduction::points).sum();
    }
}
