package io.faultline.console.syntax;

import io.faultline.console.ShellError;
import io.faultline.console.ShellFailure;

/// PowerShell's quoting: quotes are doubled inside of quotes; a backtick escapes in double quotes and in bare words;
/// and
/// the typographic quotes of word processors count as quotes.
public final class Quotes {
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B";
    private static final String DOUBLE = "\"\u201C\u201D\u201E";

    private Quotes() {}

    /// A name as an argument: bare when nothing in it has a meaning of its own.
    public static String quote(String name) {
        if (name.matches("[A-Za-z][A-Za-z0-9_.-]*")) {
            return name;
        }
        StringBuilder out = new StringBuilder("'");
        name.chars().forEach(c -> out.append(SINGLE.indexOf(c) >= 0 ? "" + (char) c + (char) c : "" + (char) c));
        return out.append('\'').toString();
    }

    static String single(String token) {
        return undoubled(token.substring(1, token.length() - 1), SINGLE);
    }

    static String bare(String token) {
        return token.indexOf('`') < 0 ? token : escaped(token, "");
    }

    static String expanded(String token, Span span) {
        String inner = token.substring(1, token.length() - 1);
        if (inner.matches("(?s)(.*[^`])?\\$[A-Za-z_({].*")) {
            throw new ShellFailure(new ShellError(
                    ShellError.Kind.NOT_MODELLED,
                    "NotModelled",
                    "ExpandableString",
                    "Variables inside of a string are not modelled here.",
                    "Maybe single quotes say what you mean.",
                    span.by("")));
        }
        return escaped(inner, DOUBLE);
    }

    private static String escaped(String text, String doubled) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`' && i + 1 < text.length()) {
                out.append(meaning(text.charAt(++i)));
            } else {
                out.append(c);
                i += isPair(text, i, doubled) ? 1 : 0;
            }
        }
        return out.toString();
    }

    private static String undoubled(String text, String quotes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            i += isPair(text, i, quotes) ? 1 : 0;
        }
        return out.toString();
    }

    private static boolean isPair(String text, int i, String quotes) {
        return quotes.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && quotes.indexOf(text.charAt(i + 1)) >= 0;
    }

    private static String meaning(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '0' -> "\0";
            default -> String.valueOf(c);
        };
    }
}
