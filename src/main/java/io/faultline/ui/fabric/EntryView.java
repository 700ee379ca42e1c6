package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// One thing in the scrollback.
///
/// @param text    a line, text, a table in fixed type; of an error its own sentence
/// @param prompt  of a line, the prompt it was typed at when that is not today's
/// @param note    "queued 10:44:26"; of an error its code, of what is not modelled its ledger id
/// @param meaning of an error, what it means in our words
public record EntryView(
        Kind kind,
        String text,
        @Nullable String prompt,
        @Nullable String note,
        @Nullable String meaning) {

    /// The three errors look different: the cluster refused, Faultline does not model it, we failed.
    public enum Kind {
        LINE,
        TEXT,
        TABLE,
        ERROR,
        ABSENT,
        FAULT
    }

    public static EntryView line(String text, @Nullable String note) {
        return new EntryView(Kind.LINE, text, null, note, null);
    }

    /// The prompt it was typed at.
    public EntryView at(String place) {
        return new EntryView(kind, text, place, note, meaning);
    }

    public static EntryView text(String text) {
        return new EntryView(Kind.TEXT, text, null, null, null);
    }

    public static EntryView table(String text) {
        return new EntryView(Kind.TABLE, text, null, null, null);
    }

    public static EntryView error(String text, @Nullable String code, @Nullable String meaning) {
        return new EntryView(Kind.ERROR, text, null, code, meaning);
    }

    public static EntryView absent(String text, @Nullable String ledgerId, @Nullable String meaning) {
        return new EntryView(Kind.ABSENT, text, null, ledgerId, meaning);
    }

    public static EntryView fault(String text, @Nullable String meaning) {
        return new EntryView(Kind.FAULT, text, null, null, meaning);
    }
}
