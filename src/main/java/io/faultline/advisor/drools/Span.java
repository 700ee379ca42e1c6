package io.faultline.advisor.drools;

import io.faultline.advisor.Times;

/// A time that somebody told, or that was assumed because nobody did.
public record Span(Kind kind, long seconds, boolean assumed) implements Fact {

    /// Whose time.
    public enum Kind {
        BOOT("A guest boots in"),
        DECISION("People notice and decide in");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    public boolean told() {
        return !assumed;
    }

    public String time() {
        return Times.words(seconds);
    }

    @Override
    public String words() {
        return kind.title + ": " + time() + (assumed ? ", assumed" : "");
    }
}
