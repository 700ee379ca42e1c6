package io.faultline.rehearsal;

import io.faultline.blueprint.ScriptLine;
import io.faultline.grading.Grader;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.lab.LabView;
import io.faultline.lab.Mode;
import io.faultline.lab.Scene;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.List;
import java.util.function.Consumer;

/// A solution, played on one variant of its lab.
final class LabRun {
    private final Play play;
    private final Rehearsal rehearsal;

    private LabRun(Play play) {
        this.play = play;
        this.rehearsal = Rehearsal.of(play);
    }

    /// @param between is shown the stage before each move and at the end
    /// @throws ProblemException when a line cannot be understood, or is not allowed in the lab
    static LabRun of(Play play, LabSolution solution, Consumer<Stage> between) {
        LabRun run = new LabRun(new Play(play.lab(), play.variant(), Mode.ASSISTED));
        for (Move move : solution.moves()) {
            between.accept(run.rehearsal.stage());
            run.make(move);
        }
        between.accept(run.rehearsal.stage());
        return run;
    }

    private void make(Move move) {
        Scene scene = Scene.of(LabView.of(rehearsal.state(), rehearsal.now()).values())
                .with(play.variant().values());
        switch (move) {
            case Move.Typed typed -> rehearsal.play(allowed(typed.about(scene)));
            case Move.Said said ->
                said.answers()
                        .forEach((check, text) -> rehearsal.stage().answer(check, text.about(about(check, scene))));
        }
    }

    private Scene about(String check, Scene scene) {
        return play.lab()
                .check(check)
                .flatMap(of -> play.lab().situation(play.variant(), of))
                .map(scene::about)
                .orElse(scene);
    }

    /// What a learner is refused, a solution is too.
    private ScriptLine allowed(ScriptLine line) {
        play.lab().allow().refused(line.command()).ifPresent(cmdlet -> {
            throw ProblemException.of(
                    Problem.at(line.file(), line.line(), cmdlet, "The lab itself does not allow (" + cmdlet + ").")
                            .maybe("allow: in lab.yaml forbids too much."));
        });
        return line;
    }

    Sheet sheet() {
        return rehearsal.stage().grader().map(Grader::sheet).orElseThrow();
    }

    List<Entry.Refused> refusals() {
        return rehearsal.run().refusals();
    }

    List<String> misfires() {
        return rehearsal.stage().misfires();
    }

    SimTime now() {
        return rehearsal.now();
    }

    /// Everything that a machine can judge is earned, every text is written, and nothing was lost on the way.
    boolean isPerfect() {
        Sheet sheet = sheet();
        return sheet.score().penalty() == 0
                && !sheet.score().voided()
                && sheet.verdicts().stream().allMatch(LabRun::isEarned);
    }

    static boolean isEarned(Verdict verdict) {
        return verdict.state() == Verdict.State.PASSED
                || verdict.state() == Verdict.State.WAITING
                || verdict.state().costsNothing();
    }
}
