package io.faultline.rehearsal;

import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Timer;
import io.faultline.grading.Grader;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Simulation;
import io.faultline.kernel.Snapshot;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.lab.TextBlock;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether what a text says to type does something in its step: each line is tried at every moment of the
/// golden solution at which its step is open or done.
final class LabLintLines {
    private final Lab lab;
    private final Map<String, List<Snapshot<FabricState>>> moments = new TreeMap<>();
    private Stage stage;

    private LabLintLines(Lab lab, Play play) {
        this.lab = lab;
        this.stage = Rehearsal.of(play).stage();
    }

    static void check(Lab lab, LabSolution golden, long seed, Findings findings) {
        Play play = Play.of(lab, seed, Mode.ASSISTED);
        LabLintLines lines = new LabLintLines(lab, play);
        try {
            LabRun.of(play, golden, lines::remember);
        } catch (ProblemException unreadable) {
            return; // told already
        }
        for (Step step : lab.filled(play.variant()).steps()) {
            for (TextBlock block : step.text()) {
                if (block instanceof TextBlock.Run run && !lines.runs(step, run.line())) {
                    findings.add(
                            "L050",
                            step.file(),
                            0,
                            run.line(),
                            "(" + run.line() + ") does nothing in its step, whenever it is typed.",
                            "it belongs to another step.");
                }
            }
        }
    }

    private void remember(Stage now) {
        stage = now;
        Grader grader = now.grader().orElseThrow();
        for (Step step : lab.steps()) {
            if (grader.openedAt(step.id()).isPresent()) {
                moments.computeIfAbsent(step.id(), _ -> new ArrayList<>()).add(now.snapshot());
            }
        }
    }

    private boolean runs(Step step, String line) {
        return moments.getOrDefault(step.id(), List.of()).stream().anyMatch(moment -> runs(moment, line));
    }

    private boolean runs(Snapshot<FabricState> moment, String line) {
        SimTime now = moment.now();
        return switch (Shell.interpret(moment.state(), now, line)) {
            case Reply.Commands(var commands, var _) -> commands.stream().allMatch(command -> isTaken(moment, command));
            case Rows rows -> rows.errors().isEmpty();
            case Reply.Text _ -> true;
            case Reply.Failed _ -> false;
        };
    }

    private boolean isTaken(Snapshot<FabricState> moment, Command command) {
        Simulation<FabricState, Command, Event, Timer> fork = stage.fork(moment);
        long before = fork.history().count();
        fork.submit(command);
        return fork.history().since(before).stream().noneMatch(entry -> entry.event() instanceof Event.CommandRefused);
    }
}
