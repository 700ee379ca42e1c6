package io.faultline.console.rows;

import io.faultline.console.Rows;
import io.faultline.console.ShellError;
import java.util.Arrays;
import java.util.List;

/// What flows through a pipe.
///
/// @param columns what to show; empty means what the kind shows
/// @param format  how to show it, when somebody said so
/// @param errors  what went wrong beside it: PowerShell goes on after such errors
public record Listing(List<Row> rows, List<Column> columns, Rows.Format format, List<ShellError> errors) {
    public Listing {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        errors = List.copyOf(errors);
    }

    public static Listing of(List<Row> rows) {
        return new Listing(rows, List.of(), Rows.Format.AUTO, List.of());
    }

    public static Listing of(List<Row> rows, List<ShellError> errors) {
        return new Listing(rows, List.of(), Rows.Format.AUTO, errors);
    }

    /// True when that property of what the real cmdlet gives is what stands here.
    public boolean isUnder(String property) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> isUnder(kind, property))
                && rows.stream().allMatch(row -> isUnder(row.kind(), property));
    }

    private static boolean isUnder(Kind kind, String property) {
        return !property.isEmpty() && kind.property().equalsIgnoreCase(property);
    }

    public Listing with(List<Row> next) {
        return new Listing(next, columns, format, errors);
    }

    public Listing shown(List<Column> next, Rows.Format how) {
        return new Listing(rows, next, how, errors);
    }

    /// PowerShell shows four properties and fewer side by side, more below each other.
    public Rows show() {
        List<Column> shown = !columns.isEmpty() ? columns : defaults();
        boolean list = format == Rows.Format.LIST
                || (format == Rows.Format.AUTO
                        && shown.size() > 4
                        && rows.stream().anyMatch(this::isFree));
        return Rendering.of(rows, shown, list ? Rows.Format.LIST : Rows.Format.TABLE, errors);
    }

    private List<Column> defaults() {
        return rows.isEmpty() ? List.of() : columnsOf(rows.getFirst());
    }

    public static List<Column> columnsOf(Row row) {
        return row.kind().columns().isEmpty()
                ? row.values().keySet().stream().map(Column::of).toList()
                : row.kind().columns();
    }

    private boolean isFree(Row row) {
        return row.kind().columns().isEmpty();
    }
}
