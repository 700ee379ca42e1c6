package io.faultline.console.syntax;

import io.faultline.console.Where;

/// Where something stands in a line: `from` inclusive, `to` exclusive.
public record Span(String line, int from, int to) {
    public Where by(String cmdlet) {
        return new Where(line, from, to, cmdlet);
    }

    public String text() {
        return line.substring(from, to);
    }
}
