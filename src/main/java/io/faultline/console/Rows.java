package io.faultline.console;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a query answers.
///
/// @param columns heads
/// @param cells   a list for each row, as people read them
/// @param values  the same for programs: by property name, in order, numbers as numbers
/// @param right   columns of numbers, which stand on the right
/// @param errors  what went wrong beside it, as a host that does not answer
public record Rows(
        List<String> columns,
        List<List<String>> cells,
        List<SequencedMap<String, @Nullable Object>> values,
        List<Boolean> right,
        Format format,
        List<ShellError> errors)
        implements Reply {

    /// How it is shown.
    public enum Format {
        /// Not decided yet.
        AUTO,
        TABLE,
        LIST
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /// As the console prints it.
    public String text() {
        return format == Format.LIST ? TableText.list(this) : TableText.table(this);
    }
}
