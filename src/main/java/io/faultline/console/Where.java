package io.faultline.console;

/// A stretch of a line, for the `~~~~` under it.
///
/// @param line   the whole line
/// @param from   first character, from 0
/// @param to     after the last character
/// @param cmdlet name of the cmdlet that speaks; empty when none does
public record Where(String line, int from, int to, String cmdlet) {
    public Where {
        from = Math.clamp(from, 0, line.length());
        to = Math.clamp(to, from, line.length());
    }

    public String part() {
        return line.substring(from, to);
    }

    String picture() {
        return "At line:1 char:" + (from + 1) + "\n+ " + line + "\n+ " + " ".repeat(from)
                + "~".repeat(Math.max(1, to - from));
    }
}
