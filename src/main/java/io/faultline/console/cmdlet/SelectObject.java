package io.faultline.console.cmdlet;

import io.faultline.console.Rows;
import io.faultline.console.rows.Column;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// `Select-Object Name, State -First 3`. Chosen properties make new objects: they have no others.
final class SelectObject {
    private SelectObject() {}

    static Cmdlet cmdlet() {
        return Cmdlet.of(
                "Select-Object",
                Module.UTILITY,
                "Chooses properties, and how many.",
                "Get-VM | Select-Object Name, State -First 3",
                (Body.Filter) SelectObject::apply,
                PipeCmdlets.property(),
                Parameter.of("ExpandProperty", Names.OTHER, "One property; the values of a list one by one."),
                Parameter.whole("First", 0, Integer.MAX_VALUE, "So many from the beginning."),
                Parameter.whole("Last", 0, Integer.MAX_VALUE, "So many from the end."),
                Parameter.whole("Skip", 0, Integer.MAX_VALUE, "Leaves out so many."));
    }

    private static Listing apply(Call call, Listing input) {
        List<Row> rows = input.rows();
        rows = rows.subList(Math.min(rows.size(), number(call, "Skip", 0)), rows.size());
        rows = rows.subList(0, Math.min(rows.size(), number(call, "First", Integer.MAX_VALUE)));
        rows = rows.subList(Math.max(0, rows.size() - number(call, "Last", Integer.MAX_VALUE)), rows.size());
        Optional<String> expanded = call.text("ExpandProperty");
        if (expanded.isPresent()) {
            return input.isUnder(expanded.get()) ? input.with(rows) : expanded(rows, expanded.get(), input);
        }
        List<Column> columns = Properties.columns(call, input);
        if (columns.isEmpty()) {
            return input.with(rows);
        }
        return new Listing(
                rows.stream().map(row -> chosen(row, columns)).toList(), List.of(), Rows.Format.AUTO, input.errors());
    }

    private static Listing expanded(List<Row> rows, String property, Listing input) {
        List<Row> values = new ArrayList<>();
        for (Row row : rows) {
            String name = row.spelled(property);
            Object value = row.get(property);
            for (Object one : value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value)) {
                values.add(Row.of(Kind.SELECTED).with(name == null ? property : name, one));
            }
        }
        return Listing.of(values, input.errors());
    }

    private static int number(Call call, String parameter, int otherwise) {
        return call.number(parameter).map(Number::intValue).orElse(otherwise);
    }

    private static Row chosen(Row row, List<Column> columns) {
        Row chosen = Row.of(Kind.SELECTED);
        columns.forEach(c -> chosen.with(c.property(), row.get(c.property())));
        return chosen;
    }
}
