package io.faultline.rehearsal;

import io.faultline.grading.Grader;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.lab.LabView;
import io.faultline.lab.Mode;
import io.faultline.lab.Scene;
import io.faultline.lab.Tense;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What can be said of a lab by running it: nothing, its solutions, and its golden solution with each move left
/// out.
final class LabLintRuns {
    /// How long the untouched fabric is left alone.
    private static final Duration UNTOUCHED = Duration.ofHours(1);

    private static final int WRONG = 3;

    private final LabFolder folder;
    private final Lab lab;
    private final Findings findings;

    LabLintRuns(LabFolder folder, Lab lab, Findings findings) {
        this.folder = folder;
        this.lab = lab;
        this.findings = findings;
    }

    void check(List<Long> seeds) {
        List<LabSolution> solutions = LabLint.solutions(folder, lab, findings);
        enough(solutions);
        List<SimTime> ends = new ArrayList<>();
        for (long seed : seeds) {
            Play play = Play.of(lab, seed, Mode.ASSISTED);
            untouched(play);
            for (LabSolution solution : solutions) {
                try {
                    SimTime end = prove(play, solution);
                    if (solution.isGolden()) {
                        ends.add(end);
                    }
                } catch (ProblemException unreadable) {
                    findings.unreadable(unreadable);
                }
            }
        }
        solutions.stream().filter(LabSolution::isGolden).findFirst().ifPresent(golden -> {
            LabLintPace.check(lab, golden, ends, findings);
            if (findings.isEmpty()) {
                LabLintLines.check(lab, golden, seeds.getFirst(), findings);
                seeds.forEach(seed -> everyMoveCounts(Play.of(lab, seed, Mode.ASSISTED), golden));
            }
        });
    }

    private void enough(List<LabSolution> solutions) {
        List<String> names = folder.list(LabSolution.FOLDER);
        long wrong = names.stream().filter(name -> name.startsWith("wrong-")).count();
        if (!names.contains("golden.yaml") || wrong < WRONG) {
            findings.add(
                    "L080",
                    LabSolution.FOLDER,
                    0,
                    "",
                    "A lab needs solutions/golden.yaml and at least three solutions/wrong-….yaml; here are "
                            + (names.isEmpty() ? "none" : String.join(", ", names)) + ".",
                    "they lie in another folder.");
        }
    }

    private void untouched(Play play) {
        Rehearsal rehearsal = Rehearsal.of(play);
        Scene start = Scene.of(LabView.of(rehearsal.state(), SimTime.ZERO).values())
                .with(play.variant().values());
        rehearsal.advanceTo(SimTime.ZERO.plus(UNTOUCHED));
        Sheet sheet = rehearsal.stage().grader().map(Grader::sheet).orElseThrow();
        for (Check check : lab.checks()) {
            int points = sheet.verdict(check.id()).map(Verdict::points).orElse(0);
            boolean costsNothing = sheet.verdict(check.id())
                    .map(Verdict::state)
                    .filter(Verdict.State::costsNothing)
                    .isPresent();
            if (points > 0 && !costsNothing) {
                untouched(
                        check,
                        play,
                        "is earned by doing nothing",
                        "it asks for something that is true from the start.");
            } else if (holdsAtFirst(check, start)) {
                untouched(
                        check,
                        play,
                        "holds before anybody has done anything",
                        "its step should need another, or it should be happened.");
            }
        }
    }

    /// A `now` that holds before anybody did anything is earned by the first event, whatever that is.
    private boolean holdsAtFirst(Check check, Scene start) {
        boolean first =
                lab.step(check.step()).map(step -> step.needs().isEmpty()).orElse(false);
        return first
                && check.tense() instanceof Tense.Now now
                && now.condition().holds(start);
    }

    private void untouched(Check check, Play play, String what, String maybe) {
        findings.add(
                "L020",
                "lab.yaml",
                check.line(),
                check.id(),
                "The check (" + check.id() + ") " + what + on(play) + ".",
                maybe);
    }

    private SimTime prove(Play play, LabSolution solution) {
        LabRun run = LabRun.of(play, solution, stage -> {});
        if (solution.isWrong()) {
            wrong(play, solution, run);
        } else {
            right(play, solution, run);
        }
        return run.now();
    }

    private void right(Play play, LabSolution solution, LabRun run) {
        for (Entry.Refused refused : run.refusals()) {
            String line = refused.line().text();
            findings.add(
                    "L021",
                    Problem.at(
                                    solution.file(),
                                    refused.line().line(),
                                    line,
                                    "(" + line + ") is refused" + on(play) + ": "
                                            + refused.refusals().getFirst().text())
                            .maybe("something before it has not ended yet."));
        }
        for (Verdict verdict : run.sheet().verdicts()) {
            if (!LabRun.isEarned(verdict)) {
                findings.add(
                        "L021",
                        Problem.at(
                                        solution.file(),
                                        0,
                                        verdict.checkId(),
                                        "This right solution does not earn (" + verdict.checkId() + ")" + on(play)
                                                + ": " + verdict.seen())
                                .maybe("it needs more time, or the check asks for one way of several."));
            }
        }
        if (run.sheet().score().penalty() > 0 || run.sheet().score().voided()) {
            findings.add(
                    "L021",
                    Problem.at(solution.file(), 0, "", "This right solution breaks a house rule" + on(play) + "."));
        }
        for (String fault : run.misfires()) {
            findings.add(
                    "L021",
                    "lab.yaml",
                    lab.faults().stream()
                            .filter(one -> one.id().equals(fault))
                            .findFirst()
                            .map(one -> one.line())
                            .orElse(0),
                    fault,
                    "The line of the fault (" + fault + ") is no command" + on(play) + ".",
                    "it is spelled otherwise.");
        }
    }

    private void wrong(Play play, LabSolution solution, LabRun run) {
        for (Verdict verdict : run.sheet().verdicts()) {
            boolean earned = LabRun.isEarned(verdict);
            differs(play, solution, verdict, earned, earned ? "earns" : "loses", "the check is too weak.");
        }
        for (Verdict guard : run.sheet().guards()) {
            boolean kept = guard.state() == Verdict.State.OPEN;
            differs(play, solution, guard, kept, kept ? "keeps" : "breaks", "the rule is too weak.");
        }
    }

    private void differs(Play play, LabSolution solution, Verdict verdict, boolean kept, String does, String maybe) {
        if (kept == solution.mustFail().contains(verdict.checkId())) {
            findings.add(
                    "L022",
                    Problem.at(
                                    solution.file(),
                                    0,
                                    verdict.checkId(),
                                    "This wrong solution " + does + " (" + verdict.checkId() + ")" + on(play)
                                            + (verdict.seen().isEmpty() ? "." : ": " + verdict.seen()))
                            .maybe(kept ? maybe : "mustFail should name it."));
        }
    }

    private void everyMoveCounts(Play play, LabSolution golden) {
        for (Move move : golden.moves()) {
            if (move.does() && isPerfect(play, golden.without(move))) {
                findings.add(
                        "L023",
                        Problem.at(
                                        golden.file(),
                                        move.line(),
                                        move.text(),
                                        "Nothing is lost without the line (" + move.text() + ")" + on(play) + ".")
                                .maybe("a check is too weak, or the line is not needed."));
            }
        }
    }

    private static boolean isPerfect(Play play, LabSolution solution) {
        try {
            return LabRun.of(play, solution, stage -> {}).isPerfect();
        } catch (ProblemException pointless) {
            return false; // what a later line names is not there without the one left out
        }
    }

    /// `, on seed 3 (victim.host=HV02)`, where variants differ.
    private static String on(Play play) {
        return play.lab().variants().areAlike()
                ? ""
                : ", on seed " + play.variant().seed() + " (" + play.variant() + ")";
    }
}
