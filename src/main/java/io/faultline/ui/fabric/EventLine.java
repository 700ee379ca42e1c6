package io.faultline.ui.fabric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row in the manner of Event Viewer.
///
/// @param source   the real log source where the event has a real id; else ours
/// @param id       none where no source gives one: nothing is invented
/// @param category Event Viewer's Task Category
public record EventLine(
        long seq,
        Level level,
        long at,
        String source,
        @Nullable Integer id,
        String category,
        String text) {

    /// Event Viewer's words.
    public enum Level {
        INFORMATION("Information", Mark.DONE),
        WARNING("Warning", Mark.UNMONITORED),
        ERROR("Error", Mark.DOWN),
        CRITICAL("Critical", Mark.DOWN);

        private final String word;
        private final Mark mark;

        Level(String word, Mark mark) {
            this.word = word;
            this.mark = mark;
        }

        public Mark mark() {
            return mark;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(id);
    }
}
