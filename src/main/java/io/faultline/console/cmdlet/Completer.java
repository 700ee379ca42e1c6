package io.faultline.console.cmdlet;

import io.faultline.console.Completion;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.console.syntax.Piece;
import io.faultline.console.syntax.Piece.Kind;
import io.faultline.console.syntax.Quotes;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may come next: cmdlets, then parameters and values of the cmdlet, names from the fabric, properties of a
/// result.
public final class Completer {
    private final FabricState state;
    private final Cursor cursor;

    private Completer(FabricState state, Cursor cursor) {
        this.state = state;
        this.cursor = cursor;
    }

    public static List<Completion> of(FabricState state, String line, int caret) {
        return new Completer(state, Cursor.at(line, caret)).completions();
    }

    private List<Completion> completions() {
        if (cursor.isMember()) {
            return offers(properties(cursor.owner()).map(p -> "." + p), "property");
        }
        if (cursor.before().isEmpty()) {
            return offers(Catalog.names().stream(), "cmdlet");
        }
        Optional<Cmdlet> cmdlet = Catalog.find(cursor.before().getFirst().text());
        if (cmdlet.isEmpty()) {
            return List.of();
        }
        Usage usage = Usage.of(
                cmdlet.get(), cursor.before().subList(1, cursor.before().size()));
        if (cursor.begun().kind() == Kind.PARAMETER || cursor.begun().text().equals("-")) {
            return parameters(usage);
        }
        List<Completion> values = usage.next().map(this::values).orElse(List.of());
        boolean mayBeParameter = cursor.begun().text().isEmpty() && values.isEmpty() && !usage.isAwaited();
        return mayBeParameter ? parameters(usage) : values;
    }

    private List<Completion> parameters(Usage usage) {
        return offers(usage.free().stream().map(p -> "-" + p.name()), "parameter");
    }

    private List<Completion> values(Parameter parameter) {
        return switch (parameter.type()) {
            case Type.Choice choice -> offers(choice.words().stream(), "value");
            case Type.Text text -> offers(text.names().in(state).stream(), "name");
            case Type.Expression _ -> offers(properties(cursor.upstream()), "property");
            case Type.Switch _, Type.Whole _, Type.Amount _, Type.Table _ -> List.of();
        };
    }

    /// Asked of a result itself, so that nothing is offered that is not there.
    private Stream<String> properties(String pipeline) {
        if (pipeline.isBlank()) {
            return Stream.of();
        }
        return Shell.interpret(state, SimTime.ZERO, pipeline + " | Format-List *") instanceof Rows rows
                ? rows.columns().stream()
                : Stream.of();
    }

    private List<Completion> offers(Stream<String> candidates, String kind) {
        Piece begun = cursor.begun();
        String start = begun.begun();
        return candidates
                .filter(c -> c.regionMatches(true, 0, start, 0, start.length()))
                .map(c -> new Completion(begun.from(), begun.to(), kind.equals("name") ? Quotes.quote(c) : c, kind))
                .toList();
    }
}
