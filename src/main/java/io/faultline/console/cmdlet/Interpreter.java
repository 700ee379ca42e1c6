package io.faultline.console.cmdlet;

import io.faultline.console.Reply;
import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.ShellFailure;
import io.faultline.console.rows.Cells;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.syntax.Invocation;
import io.faultline.console.syntax.Pipeline;
import io.faultline.console.syntax.Source;
import io.faultline.console.syntax.Span;
import io.faultline.console.syntax.Statement;
import io.faultline.console.syntax.Value;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Carries out a line against a fabric that it only reads.
public final class Interpreter {
    private final Invoker invoker;
    private final Assignments assignments;

    public Interpreter(FabricState state, SimTime now) {
        invoker = new Invoker(state, now, new Conversion(this::texts));
        assignments = new Assignments(invoker);
    }

    public Reply reply(Statement statement) {
        return switch (statement) {
            case Statement.Nothing() -> new Reply.Text("");
            case Statement.Assignment a -> Reply.Commands.of(List.of(assignments.command(a)));
            case Statement.Run(Pipeline(Source.Property property, List<Invocation> rest))
            when rest.isEmpty() && listed(property).isEmpty() ->
                new Reply.Text(String.join("\n", values(property.of(), property.name(), property.span())));
            case Statement.Run(Pipeline pipeline) ->
                switch (outcome(pipeline)) {
                    case Outcome.Told(var commands) -> Reply.Commands.of(commands);
                    case Outcome.Said(String text) -> new Reply.Text(text);
                    case Outcome.Found(Listing found) ->
                        found.rows().isEmpty() && !found.errors().isEmpty()
                                ? new Reply.Failed(found.errors().getFirst())
                                : found.show();
                };
        };
    }

    private Outcome outcome(Pipeline pipeline) {
        Outcome outcome = switch (pipeline.source()) {
            case Invocation first -> invoker.invoke(first, null);
            case Source.Nested(Pipeline inner, Span _) -> outcome(inner);
            case Source.Property property ->
                listed(property).orElseThrow(() -> notModelled("A pipe after a property", property.span()));
        };
        for (Invocation next : pipeline.rest()) {
            if (!(outcome instanceof Outcome.Found found)) {
                throw notModelled("A pipe after a cmdlet that answers with no objects", next.span());
            }
            outcome = invoker.invoke(next, found.listing());
        }
        return outcome;
    }

    /// `(Compare-VM …).Incompatibilities` is a list of objects, and not of values.
    private Optional<Outcome> listed(Source.Property property) {
        return outcome(property.of()) instanceof Outcome.Found found
                        && found.listing().isUnder(property.name())
                ? Optional.of(found)
                : Optional.empty();
    }

    private List<String> texts(Value.Inner inner) {
        return values(
                inner.pipeline(), inner.members().isEmpty() ? null : String.join(".", inner.members()), inner.span());
    }

    /// @param property none means the names
    private List<String> values(Pipeline pipeline, @Nullable String property, Span at) {
        if (!(outcome(pipeline) instanceof Outcome.Found(Listing found))) {
            throw notModelled("An action in parentheses", at);
        }
        if (found.rows().isEmpty() && !found.errors().isEmpty()) {
            throw new ShellFailure(found.errors().getFirst());
        }
        if ("count".equalsIgnoreCase(property)) {
            return List.of(Integer.toString(found.rows().size()));
        }
        return found.rows().stream()
                .map(row -> property == null ? row.name() : Cells.text(row.get(known(row, property, at))))
                .toList();
    }

    private static String known(Row row, String property, Span at) {
        if (row.spelled(property) == null) {
            throw new ShellFailure(new ShellError(
                    Kind.PARAMETER,
                    "PropertyNotFoundStrict",
                    "PropertyNotFoundStrict",
                    "The property '" + property + "' cannot be found on this object. Verify that the property exists.",
                    Mistakes.any(property, row.values().keySet()),
                    at.by("")));
        }
        return property;
    }

    private static ShellFailure notModelled(String what, Span at) {
        return new ShellFailure(new ShellError(
                Kind.NOT_MODELLED, "NotModelled", "NotModelled", what + " is not modelled here.", "", at.by("")));
    }
}
