package io.faultline.console.syntax;

import io.faultline.console.ShellError;
import io.faultline.console.ShellError.Kind;
import io.faultline.console.grammar.PowerShellLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// What PowerShell says of a line that cannot be read; and "not modelled" where PowerShell could read it and we cannot.
final class Misreading {
    private Misreading() {}

    static ShellError of(String line, List<Token> tokens, @Nullable Token at) {
        for (Token token : tokens) {
            if (token.getType() == PowerShellLexer.UNTERMINATED) {
                return error(
                        line,
                        token,
                        "TerminatorExpectedAtEndOfString",
                        "The string is missing the terminator: "
                                + token.getText().charAt(0) + ".");
            }
        }
        if (isLanguage(tokens)) {
            return language(line);
        }
        return at == null || at.getType() == Token.EOF ? atEnd(line, tokens) : unexpected(line, at);
    }

    static ShellError language(String line) {
        return new ShellError(
                Kind.NOT_MODELLED,
                "NotModelled",
                "LanguageElement",
                "This part of the PowerShell language is not modelled here: a line is a cmdlet, a pipeline, or a property that is read or set.",
                "Maybe several lines, one after the other, do the same.",
                new Span(line, 0, line.length()).by(""));
    }

    private static ShellError unexpected(String line, Token at) {
        return at.getType() == PowerShellLexer.PIPE
                ? error(line, at, "EmptyPipeElement", "An empty pipe element is not allowed.")
                : error(
                        line,
                        at,
                        "UnexpectedToken",
                        "Unexpected token '" + at.getText() + "' in expression or statement.");
    }

    private static ShellError atEnd(String line, List<Token> tokens) {
        Token last = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : tokens.getLast();
        if (last.getType() == PowerShellLexer.PIPE) {
            return error(line, last, "EmptyPipeElement", "An empty pipe element is not allowed.");
        }
        if (count(tokens, PowerShellLexer.LBRACE) + count(tokens, PowerShellLexer.HASH)
                > count(tokens, PowerShellLexer.RBRACE)) {
            return error(
                    line, last, "MissingEndCurlyBrace", "Missing closing '}' in statement block or type definition.");
        }
        if (count(tokens, PowerShellLexer.LPAREN) + count(tokens, PowerShellLexer.ARRAY)
                > count(tokens, PowerShellLexer.RPAREN)) {
            return error(line, last, "MissingEndParenthesisInExpression", "Missing closing ')' in expression.");
        }
        String token = last.getType() == Token.EOF ? "" : last.getText();
        return error(line, last, "MissingExpressionAfterToken", "Missing expression after '" + token + "'.");
    }

    /// Variables, several statements in a line, hashtables, blocks that are no condition.
    private static boolean isLanguage(List<Token> tokens) {
        return tokens.getFirst().getType() == PowerShellLexer.VARIABLE
                || count(tokens, PowerShellLexer.SEMICOLON) > 0
                || count(tokens, PowerShellLexer.OTHER) > 0
                || tokens.stream().anyMatch(t -> t.getText().equals("@"))
                || tokens.getFirst().getText().matches("(?i)foreach|for|if|while|do|switch|try|function|param|return");
    }

    private static long count(List<Token> tokens, int type) {
        return tokens.stream().filter(t -> t.getType() == type).count();
    }

    private static ShellError error(String line, Token token, String reason, String text) {
        int from = line.offsetByCodePoints(0, Math.min(token.getStartIndex(), line.codePointCount(0, line.length())));
        int length = token.getType() == Token.EOF ? 0 : token.getText().length();
        return new ShellError(Kind.SYNTAX, reason, reason, text, "", new Span(line, from, from + length).by(""));
    }
}
