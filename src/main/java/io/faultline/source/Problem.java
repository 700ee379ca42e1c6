package io.faultline.source;

import java.util.Collection;

/// One mistake in a text file: where it is, the value that is wrong, what is wrong with it, and what may be meant.
/// `line` counts from 1; 0 means that no single line can be named. `maybe` is empty where nothing useful can be said.
public record Problem(String file, int line, String value, String message, String maybe) {

    public static Problem at(String file, int line, String value, String message) {
        return new Problem(file, line, value, message, "");
    }

    /// A name that nothing in the file, or no known thing, carries: the nearest known one is offered.
    public static Problem unknown(String file, int line, String what, String value, Collection<String> known) {
        return at(file, line, value, what + " (" + value + ") is not known.").maybe(Nearest.maybe(value, known));
    }

    /// The same problem with a way out. Written as the rest of a sentence that begins with "Maybe".
    public Problem maybe(String text) {
        return new Problem(file, line, value, message, text);
    }

    /// `file:line: message`, then a line that begins with "Maybe" where there is one.
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        String named = value.isEmpty() || message.contains(value) ? message : message + " (" + value + ")";
        return place + ": " + named + (maybe.isEmpty() ? "" : "\nMaybe " + maybe);
    }
}
