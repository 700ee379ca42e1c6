package io.faultline.rehearsal;

import io.faultline.blueprint.ScriptLine;
import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.grading.Grader;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.LabView;
import io.faultline.lab.Tense;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proves a lab: that it can be solved, that doing nothing solves nothing, that plausible mistakes cost exactly what
/// they
/// should, and that what its texts say can be typed. An author never has to guess.
public final class LabLint {

    /// How long the untouched fabric is left alone.
    private static final Duration UNTOUCHED = Duration.ofHours(1);

    private final LabFolder folder;
    private final Lab lab;
    private final List<Finding> findings = new ArrayList<>();

    private LabLint(LabFolder folder, Lab lab) {
        this.folder = folder;
        this.lab = lab;
    }

    /// Everything that is wrong with a lab; nothing when it is sound.
    public static List<Finding> check(LabLibrary library, String id) {
        LabLint lint;
        try {
            lint = new LabLint(library.folder(id), library.lab(id));
        } catch (ProblemException unreadable) {
            return unreadable.problems().stream()
                    .map(problem -> new Finding("L001", problem))
                    .toList();
        }
        lint.findings.addAll(LabLintTexts.check(lint.folder, lint.lab));
        lint.untouched();
        lint.solutions();
        return List.copyOf(lint.findings);
    }

    private void untouched() {
        Grader grader = Grader.of(lab);
        Rehearsal rehearsal = Rehearsal.of(lab.blueprint(), lab.blueprint().seed(), grader::accept);
        rehearsal.advanceTo(SimTime.ZERO.plus(UNTOUCHED));
        if (grader.score().earned() > 0) {
            for (Verdict verdict : grader.verdicts()) {
                if (verdict.points() > 0) {
                    report(
                            "L020",
                            "lab.yaml",
                            lineOf(verdict.checkId()),
                            verdict.checkId(),
                            "The check (" + verdict.checkId() + ") is earned by doing nothing.",
                            "it asks for something that is true from the start.");
                }
            }
        }
        startState();
    }

    /// A `now` that holds before anybody did anything is earned by the first event, whatever that is.
    private void startState() {
        Map<String, Object> start =
                LabView.of(lab.blueprint().state(), SimTime.ZERO).values();
        for (Check check : lab.checks()) {
            boolean first =
                    lab.step(check.step()).map(step -> step.needs().isEmpty()).orElse(false);
            if (first
                    && check.tense() instanceof Tense.Now now
                    && now.condition().holds(start)) {
                report(
                        "L020",
                        "lab.yaml",
                        check.line(),
                        check.id(),
                        "The check (" + check.id() + ") holds before anybody has done anything.",
                        "its step should need another, or it should be happened.");
            }
        }
    }

    private void solutions() {
        List<String> checks = lab.checks().stream().map(Check::id).toList();
        List<String> names = folder.list(LabSolution.FOLDER).stream()
                .filter(name -> name.endsWith(".yaml"))
                .toList();
        if (!names.contains("golden.yaml")
                || names.stream().filter(name -> name.startsWith("wrong-")).count() < 2) {
            report(
                    "L080",
                    LabSolution.FOLDER,
                    0,
                    "",
                    "A lab needs solutions/golden.yaml and at least two solutions/wrong-….yaml; here are "
                            + (names.isEmpty() ? "none" : String.join(", ", names)) + ".",
                    "they lie in another folder.");
        }
        for (String name : names) {
            try {
                prove(LabSolution.read(folder, name, checks));
            } catch (ProblemException unreadable) {
                unreadable.problems().forEach(problem -> findings.add(new Finding("L001", problem)));
            }
        }
    }

    private void prove(LabSolution solution) {
        Outcome outcome = play(solution);
        if (solution.isWrong()) {
            wrong(solution, outcome);
            return;
        }
        outcome.run
                .refusals()
                .forEach(refused -> findings.add(new Finding(
                        "L021",
                        Problem.at(
                                        solution.file(),
                                        refused.line().line(),
                                        refused.line().text(),
                                        "(" + refused.line().text() + ") is refused: "
                                                + refused.refusals().getFirst().text())
                                .maybe("something before it has not ended yet."))));
        for (Verdict verdict : outcome.grader.verdicts()) {
            if (verdict.state() != Verdict.State.PASSED) {
                findings.add(new Finding(
                        "L021",
                        Problem.at(
                                        solution.file(),
                                        0,
                                        verdict.checkId(),
                                        "This right solution does not earn (" + verdict.checkId() + "): "
                                                + verdict.seen())
                                .maybe("it needs more time, or the check asks for one way of several.")));
            }
        }
        if (outcome.grader.score().penalty() > 0 || outcome.grader.score().voided()) {
            findings.add(new Finding(
                    "L021", Problem.at(solution.file(), 0, "", "This right solution breaks a house rule.")));
        }
        if (solution.isGolden() && findings.isEmpty()) {
            everyLineCounts(solution);
        }
    }

    private void everyLineCounts(LabSolution golden) {
        for (ScriptLine line : golden.lines()) {
            if (line.hasCommand() && play(golden.without(line)).grader.score().percent() == 100) {
                findings.add(new Finding(
                        "L023",
                        Problem.at(
                                        golden.file(),
                                        line.line(),
                                        line.text(),
                                        "Nothing is lost without the line (" + line.text() + ").")
                                .maybe("a check is too weak, or the line is not needed.")));
            }
        }
    }

    private void wrong(LabSolution solution, Outcome outcome) {
        for (Verdict verdict : outcome.grader.verdicts()) {
            boolean earned = verdict.state() == Verdict.State.PASSED;
            boolean must = solution.mustFail().contains(verdict.checkId());
            if (earned == must) {
                findings.add(new Finding(
                        "L022",
                        Problem.at(
                                        solution.file(),
                                        0,
                                        verdict.checkId(),
                                        "This wrong solution " + (earned ? "earns" : "loses") + " (" + verdict.checkId()
                                                + ")" + (verdict.seen().isEmpty() ? "." : ": " + verdict.seen()))
                                .maybe(earned ? "the check is too weak." : "mustFail should name it.")));
            }
        }
    }

    private record Outcome(Grader grader, Run run) {}

    private Outcome play(LabSolution solution) {
        Grader grader = Grader.of(lab);
        Rehearsal rehearsal = Rehearsal.of(lab.blueprint(), lab.blueprint().seed(), grader::accept);
        solution.lines().forEach(rehearsal::play);
        return new Outcome(grader, rehearsal.run());
    }

    private int lineOf(String check) {
        return lab.check(check).map(Check::line).orElse(0);
    }

    private void report(String code, String path, int line, String value, String message, String maybe) {
        findings.add(new Finding(code, new Problem(folder.named(path), line, value, message, maybe)));
    }

    /// The problem with a console line, if nobody would understand it.
    static Optional<ShellError> notUnderstood(Lab lab, String line) {
        return Shell.interpret(lab.blueprint().state(), SimTime.ZERO, line) instanceof Reply.Failed(ShellError error)
                ? Optional.of(error)
                : Optional.empty();
    }
}
