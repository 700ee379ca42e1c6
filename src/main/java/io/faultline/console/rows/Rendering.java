package io.faultline.console.rows;

import io.faultline.console.Rows;
import io.faultline.console.ShellError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Rows with raw values become the plain values that leave the room: texts for people, values for programs.
final class Rendering {
    private Rendering() {}

    static Rows of(List<Row> rows, List<Column> columns, Rows.Format format, List<ShellError> errors) {
        List<List<String>> cells = new ArrayList<>();
        List<SequencedMap<String, @Nullable Object>> values = new ArrayList<>();
        for (Row row : rows) {
            cells.add(columns.stream()
                    .map(c -> Cells.text(row.get(c.property()), c.divisor()))
                    .toList());
            SequencedMap<String, @Nullable Object> raw = new LinkedHashMap<>();
            columns.forEach(c -> raw.put(c.property(), Cells.plain(row.get(c.property()))));
            values.add(raw);
        }
        List<String> labels = columns.stream().map(Column::label).toList();
        List<Boolean> right = columns.stream()
                .map(c -> !rows.isEmpty() && rows.stream().allMatch(r -> r.get(c.property()) instanceof Number))
                .toList();
        return new Rows(labels, cells, values, right, format, errors);
    }
}
