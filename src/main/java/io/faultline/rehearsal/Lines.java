package io.faultline.rehearsal;

import io.faultline.blueprint.Script;
import io.faultline.blueprint.ScriptLine;
import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.fabric.OperatorCommand;
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

    /// Against the fabric as it is at the beginning: names, cmdlets and parameters that are unknown then stay unknown.
    /// After a line that makes or ends a cluster, or lets nodes come or go, names are known when the line runs.
    static void check(Script script) {
        List<Problem> problems = new ArrayList<>();
        boolean changes = false;
        for (ScriptLine line : script.lines()) {
            if (line.hasCommand()) {
                Reply reply = Shell.interpret(script.blueprint().state(), SimTime.ZERO, line.command());
                changes |= changes(reply);
                boolean later = changes;
                errors(reply).stream()
                        .filter(error -> error.kind() != ShellError.Kind.NOT_MODELLED)
                        .filter(error -> error.kind() != ShellError.Kind.CLUSTER
                                || !later && !error.reason().equals("ClusterServiceNotRunning"))
                        .map(error -> problem(line, error))
                        .forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static boolean changes(Reply reply) {
        return reply instanceof Reply.Commands(var commands, var lines)
                && commands.stream()
                        .anyMatch(command -> command instanceof OperatorCommand.CreateCluster
                                || command instanceof OperatorCommand.RemoveCluster
                                || command instanceof OperatorCommand.AddNode
                                || command instanceof OperatorCommand.RemoveNode);
    }

    private static List<ShellError> errors(Reply reply) {
        return switch (reply) {
            case Reply.Failed(ShellError error) -> List.of(error);
            case Rows rows -> rows.errors();
            case Reply.Commands commands -> List.of();
            case Reply.Text text -> List.of();
        };
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
        String part = error.where().part();
        String maybe = error.maybe().isEmpty() ? otherwise(error) : error.maybe();
        return Problem.at(
                        line.file(),
                        line.line(),
                        part.isEmpty() ? line.text() : part,
                        error.text().strip())
                .maybe(maybe.startsWith("Maybe ") ? maybe.substring("Maybe ".length()) : maybe);
    }

    private static String otherwise(ShellError error) {
        return switch (error.kind()) {
            case CLUSTER -> "another name is meant: Get-ClusterNode, Get-VM and Get-ClusterGroup list them.";
            case NOT_MODELLED -> "something else is.";
            case SYNTAX -> "a quote, a bracket or an end is missing.";
            case COMMAND -> "another is meant: Get-Command lists them.";
            case PARAMETER ->
                error.where().cmdlet().isEmpty()
                        ? "another value or property is meant: | Format-List * shows what there is."
                        : "Get-Help " + error.where().cmdlet() + " shows what it takes.";
        };
    }
}
