package io.faultline.console.cmdlet;

import io.faultline.console.ShellError;
import io.faultline.console.ShellFailure;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import io.faultline.console.syntax.Invocation;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds a cmdlet, binds its arguments and asks it: once, or once for each object that comes through the pipe.
final class Invoker {
    private final FabricState state;
    private final SimTime now;
    private final Conversion conversion;

    Invoker(FabricState state, SimTime now, Conversion conversion) {
        this.state = state;
        this.now = now;
        this.conversion = conversion;
    }

    Outcome invoke(Invocation invocation, @Nullable Listing input) {
        Cmdlet cmdlet = Catalog.cmdlet(invocation);
        return switch (cmdlet.body()) {
            case Body.Filter filter ->
                new Outcome.Found(filter.apply(
                        bind(cmdlet, invocation, Map.of()), input == null ? Listing.of(List.of()) : input));
            case Body.Query query -> new Outcome.Found(ask(query, calls(cmdlet, invocation, input)));
            case Body.Action action -> {
                List<Command> commands = new ArrayList<>();
                calls(cmdlet, invocation, input).forEach(call -> commands.addAll(action.commands(call)));
                if (input != null && commands.isEmpty() && !input.errors().isEmpty()) {
                    throw new ShellFailure(input.errors().getFirst());
                }
                yield new Outcome.Told(commands);
            }
            case Body.Answer answer ->
                new Outcome.Said(answer.text(calls(cmdlet, invocation, input).getFirst()));
        };
    }

    Call bind(Cmdlet cmdlet, Invocation invocation, Map<String, Object> given) {
        Map<String, Object> bound = new Binder(cmdlet, invocation, conversion).bind(given);
        return new Call(state, now, cmdlet, bound, invocation.span().by(cmdlet.name()));
    }

    private List<Call> calls(Cmdlet cmdlet, Invocation invocation, @Nullable Listing input) {
        if (input == null) {
            return List.of(bind(cmdlet, invocation, Map.of()));
        }
        return input.rows().stream()
                .map(row -> bind(cmdlet, invocation, Map.of(taker(cmdlet, invocation, row), List.of(row.name()))))
                .toList();
    }

    private static String taker(Cmdlet cmdlet, Invocation invocation, Row row) {
        return cmdlet.parameters().stream()
                .filter(p -> p.from().contains(row.kind()))
                .findFirst()
                .orElseThrow(() -> new Mistakes(cmdlet).noPipe(invocation.span()))
                .name();
    }

    private static Listing ask(Body.Query query, List<Call> calls) {
        List<Row> rows = new ArrayList<>();
        List<ShellError> errors = new ArrayList<>();
        for (Call call : calls) {
            Listing found = query.ask(call);
            rows.addAll(found.rows());
            errors.addAll(found.errors());
        }
        return Listing.of(rows, errors);
    }
}
