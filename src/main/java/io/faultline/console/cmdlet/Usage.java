package io.faultline.console.cmdlet;

import io.faultline.console.syntax.Piece;
import io.faultline.console.syntax.Piece.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the arguments of a cmdlet are.
///
/// @param free  parameters that are not there yet
/// @param next  the one whose value comes next
/// @param isAwaited its name is there: only a value can follow
record Usage(List<Parameter> free, Optional<Parameter> next, boolean isAwaited) {

    static Usage of(Cmdlet cmdlet, List<Piece> pieces) {
        List<Parameter> free = new ArrayList<>(cmdlet.parameters());
        @Nullable Parameter awaited = null;
        @Nullable Parameter last = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean more = i > 0 && pieces.get(i - 1).kind() == Kind.COMMA;
            if (piece.kind() == Kind.PARAMETER || piece.kind() == Kind.PARAMETER_WITH) {
                awaited = named(piece, free);
                last = awaited;
            } else if (piece.kind() == Kind.COMMA) {
                awaited = last;
            } else if (awaited != null) {
                awaited = null;
            } else if (!more) {
                last = positional(free);
                free.remove(last);
            }
        }
        return awaited != null
                ? new Usage(free, Optional.of(awaited), true)
                : new Usage(free, Optional.ofNullable(positional(free)), false);
    }

    /// A switch awaits nothing.
    private static @Nullable Parameter named(Piece piece, List<Parameter> free) {
        String name = piece.text().substring(1).replace(":", "");
        List<Parameter> matches = Prefix.matches(name, free);
        if (matches.size() != 1) {
            return null;
        }
        free.remove(matches.getFirst());
        return matches.getFirst().type() instanceof Type.Switch ? null : matches.getFirst();
    }

    private static @Nullable Parameter positional(List<Parameter> free) {
        return free.stream()
                .filter(p -> p.position() >= 0)
                .min(Comparator.comparingInt(Parameter::position))
                .orElse(null);
    }
}
