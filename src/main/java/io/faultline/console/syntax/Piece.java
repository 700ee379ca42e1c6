package io.faultline.console.syntax;

import io.faultline.console.grammar.PowerShellLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// One token of a line that may not be finished yet: what completion looks at.
public record Piece(Kind kind, String text, int from, int to) {

    /// What completion has to tell apart.
    public enum Kind {
        WORD,
        PARAMETER,
        /// With its colon.
        PARAMETER_WITH,
        VARIABLE,
        PIPE,
        COMMA,
        OPEN,
        CLOSE,
        BLOCK,
        OTHER
    }

    public static List<Piece> of(String line) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : Syntax.lexer(line).getAllTokens()) {
            int from = line.offsetByCodePoints(0, token.getStartIndex());
            int to = line.offsetByCodePoints(0, token.getStopIndex() + 1);
            pieces.add(new Piece(kind(token.getType()), line.substring(from, to), from, to));
        }
        return pieces;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case PowerShellLexer.WORD,
                    PowerShellLexer.MEMBER,
                    PowerShellLexer.SINGLE,
                    PowerShellLexer.DOUBLE,
                    PowerShellLexer.UNTERMINATED -> Kind.WORD;
            case PowerShellLexer.PARAMETER -> Kind.PARAMETER;
            case PowerShellLexer.PARAMETER_WITH -> Kind.PARAMETER_WITH;
            case PowerShellLexer.VARIABLE -> Kind.VARIABLE;
            case PowerShellLexer.PIPE -> Kind.PIPE;
            case PowerShellLexer.COMMA -> Kind.COMMA;
            case PowerShellLexer.LPAREN -> Kind.OPEN;
            case PowerShellLexer.RPAREN -> Kind.CLOSE;
            case PowerShellLexer.LBRACE -> Kind.BLOCK;
            default -> Kind.OTHER;
        };
    }

    /// The text without the quote that opens it.
    public String begun() {
        return text.isEmpty() || "'\"\u2018\u2019\u201C\u201D".indexOf(text.charAt(0)) < 0 ? text : text.substring(1);
    }
}
