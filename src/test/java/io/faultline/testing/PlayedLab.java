package io.faultline.testing;

import io.faultline.blueprint.ScriptLine;
import io.faultline.grading.Sheet;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.lab.Variant;
import io.faultline.rehearsal.Play;
import io.faultline.rehearsal.Rehearsal;
import java.nio.file.Path;
import java.time.Duration;

/// The lab with every tense and every kind of question, played on the simulator.
public final class PlayedLab {
    private static final Lab EVERYTHING =
            LabLibrary.in(Path.of("src/test/resources/drafts")).lab("everything");

    private final Play play;
    private final Rehearsal run;

    private PlayedLab(Mode mode) {
        this.play = Play.of(EVERYTHING, 1, mode);
        this.run = Rehearsal.of(play);
    }

    public static PlayedLab in(Mode mode) {
        return new PlayedLab(mode);
    }

    public PlayedLab type(String line) {
        run.play(ScriptLine.of(line));
        return this;
    }

    public PlayedLab answer(String check, String text) {
        run.stage().answer(check, text);
        return this;
    }

    public PlayedLab hint(String step, int number) {
        run.stage().hint(step, number);
        return this;
    }

    public PlayedLab passes(Duration time) {
        run.advanceTo(run.now().plus(time));
        return this;
    }

    /// Until the next thing that somebody has to do.
    public PlayedLab settle() {
        run.settle();
        return this;
    }

    public PlayedLab handIn() {
        run.stage().handIn();
        return this;
    }

    /// The first step is done, as its text says.
    public PlayedLab throughThePause() {
        return type("Suspend-ClusterNode -Name HV04").type("+10s Resume-ClusterNode -Name HV04");
    }

    /// All steps are done; nothing is written and nothing is handed in.
    public PlayedLab throughEverything() {
        return throughThePause()
                .answer("guess", "200")
                .settle()
                .answer("why", "load")
                .answer("why", "hope")
                .type("Repair-Fault -PowerLoss " + play.variant().values().get("victim.host"))
                .settle();
    }

    public Sheet sheet() {
        return run.stage().grader().orElseThrow().sheet();
    }

    /// As it is read in this attempt.
    public Lab lab() {
        return play.lab().filled(play.variant());
    }

    public Variant variant() {
        return play.variant();
    }

    public Step step(String id) {
        return lab().step(id).orElseThrow();
    }

    public Check check(String id) {
        return lab().check(id).orElseThrow();
    }
}
