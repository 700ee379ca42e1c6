package io.faultline.console.cmdlet;

import io.faultline.console.syntax.Piece;
import io.faultline.console.syntax.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/// Where somebody is in a line: the command under the caret, the pieces of it before, and the piece that is begun.
///
/// @param text   the line as far as the caret
/// @param before pieces of this command, the begun one left out
/// @param begun  empty text when a blank was typed
/// @param pipe   where the pipe before this command stands, -1 when there is none
record Cursor(String text, List<Piece> before, Piece begun, int pipe) {

    static Cursor at(String line, int caret) {
        String text = line.substring(0, Math.clamp(caret, 0, line.length()));
        List<Piece> pieces = new ArrayList<>(Piece.of(text));
        Piece begun = new Piece(Kind.WORD, "", text.length(), text.length());
        if (!pieces.isEmpty() && pieces.getLast().to() == text.length() && isBegun(pieces.getLast())) {
            begun = pieces.removeLast();
        }
        int start = 0;
        int pipe = -1;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i).kind()) {
                case OPEN -> {
                    open.add(start);
                    start = i + 1;
                }
                case CLOSE -> start = open.isEmpty() ? start : open.removeLast();
                case PIPE -> {
                    start = i + 1;
                    pipe = pieces.get(i).from();
                }
                case WORD, PARAMETER, PARAMETER_WITH, VARIABLE, COMMA, BLOCK, OTHER -> {}
            }
        }
        return new Cursor(text, List.copyOf(pieces.subList(start, pieces.size())), begun, pipe);
    }

    private static boolean isBegun(Piece piece) {
        return switch (piece.kind()) {
            case WORD, PARAMETER, VARIABLE -> true;
            case PARAMETER_WITH, PIPE, COMMA, OPEN, CLOSE, BLOCK, OTHER -> false;
        };
    }

    /// `.Name` right behind what it belongs to.
    boolean isMember() {
        return begun.text().startsWith(".")
                && !before.isEmpty()
                && before.getLast().to() == begun.from()
                && (before.getLast().kind() == Kind.CLOSE || before.getLast().kind() == Kind.VARIABLE);
    }

    /// What stands in the last parentheses, or before the pipe when a variable is asked: its rows have the properties.
    String owner() {
        if (before.getLast().kind() == Kind.VARIABLE) {
            return upstream();
        }
        int depth = 0;
        for (int i = begun.from() - 1; i >= 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return text.substring(i + 1, begun.from() - 1);
            }
        }
        return "";
    }

    String upstream() {
        return pipe < 0 ? "" : text.substring(0, pipe);
    }
}
