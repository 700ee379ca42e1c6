package io.faultline.rehearsal;

import io.faultline.blueprint.Script;
import io.faultline.blueprint.ScriptLine;
import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.fabric.Refusal;
import io.faultline.kernel.SimTime;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the lines of a script before anything has run. A line that nobody can understand is a mistake of
/// its author; one that the cluster refuses, or that is not modelled here, is an outcome.
final class Lines {
    private Lines() {}

    static void check(Script script) {
        List<Problem> problems = new ArrayList<>();
        for (ScriptLine line : script.lines()) {
            if (line.hasCommand()
                    && Shell.interpret(script.blueprint().state(), SimTime.ZERO, line.command())
                            instanceof Reply.Failed(ShellError error)
                    && !isRefusal(error)) {
                problems.add(problem(line, error));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    static boolean isRefusal(ShellError error) {
        return switch (error.kind()) {
            case CLUSTER, NOT_MODELLED -> true;
            case SYNTAX, COMMAND, PARAMETER -> false;
        };
    }

    static Refusal refusal(ShellError error) {
        return new Refusal(error.code(), error.reason(), error.text());
    }

    static Problem problem(ScriptLine line, ShellError error) {
        String maybe = error.maybe().startsWith("Maybe ") ? error.maybe().substring("Maybe ".length()) : error.maybe();
        String value = error.where().part().isEmpty() ? line.text() : error.where().part();
        return Problem.at(line.file(), line.line(), value, error.text().strip()).maybe(maybe);
    }
}
