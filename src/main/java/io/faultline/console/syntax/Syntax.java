package io.faultline.console.syntax;

import io.faultline.console.ShellFailure;
import io.faultline.console.grammar.PowerShellLexer;
import io.faultline.console.grammar.PowerShellParser;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/// Reads a line by the grammar `PowerShell.g4`.
public final class Syntax {
    /// Far more than anybody types, and little enough for the reader's own recursion.
    private static final int LONGEST = 4_000;

    private static final int DEEPEST = 20;

    private Syntax() {}

    /// @throws ShellFailure with PowerShell's words for what is wrong with it
    public static Statement read(String line) {
        CommonTokenStream tokens = new CommonTokenStream(lexer(line));
        if (line.length() > LONGEST || depth(tokens) > DEEPEST) {
            throw new ShellFailure(Misreading.language(line));
        }
        PowerShellParser parser = new PowerShellParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    @Nullable Object symbol,
                    int row,
                    int column,
                    String message,
                    @Nullable RecognitionException e) {
                tokens.fill();
                throw new ShellFailure(Misreading.of(line, tokens.getTokens(), symbol instanceof Token t ? t : null));
            }
        });
        return new TreeReader(line).statement(parser.line());
    }

    private static long depth(CommonTokenStream tokens) {
        tokens.fill();
        return tokens.getTokens().stream()
                .mapToInt(Token::getType)
                .filter(type -> type == PowerShellLexer.LPAREN
                        || type == PowerShellLexer.LBRACE
                        || type == PowerShellLexer.HASH
                        || type == PowerShellLexer.ARRAY)
                .count();
    }

    static PowerShellLexer lexer(String line) {
        PowerShellLexer lexer = new PowerShellLexer(CharStreams.fromString(line));
        lexer.removeErrorListeners();
        return lexer;
    }
}
