package io.faultline.console.cmdlet;

import io.faultline.console.Rows;
import io.faultline.console.rows.Column;
import io.faultline.console.rows.Compare;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import java.util.Comparator;
import java.util.List;

/// What stands after a pipe: choosing, sorting, counting and laying out.
final class PipeCmdlets {
    private PipeCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                WhereObject.cmdlet(),
                SelectObject.cmdlet(),
                MeasureObject.cmdlet(),
                Cmdlet.of(
                        "Sort-Object",
                        Module.UTILITY,
                        "Sorts by properties.",
                        "Get-VM | Sort-Object Uptime -Descending",
                        (Body.Filter) PipeCmdlets::sorted,
                        property(),
                        Parameter.flag("Descending", "The greatest first.")),
                Cmdlet.of(
                        "Format-Table",
                        Module.UTILITY,
                        "Shows properties side by side.",
                        "Get-ClusterNode | Format-Table Name, State",
                        (Body.Filter) (call, input) -> laidOut(call, input, Rows.Format.TABLE),
                        property(),
                        Parameter.flag("AutoSize", "Columns as wide as needed; they are here in any case.")),
                Cmdlet.of(
                        "Format-List",
                        Module.UTILITY,
                        "Shows properties below each other.",
                        "Get-Cluster | Format-List *",
                        (Body.Filter) (call, input) -> laidOut(call, input, Rows.Format.LIST),
                        property()));
    }

    static Parameter property() {
        return Parameter.expression("Property", "Names of properties; wildcards work.")
                .at(0);
    }

    private static Listing laidOut(Call call, Listing input, Rows.Format format) {
        List<Column> columns = Properties.columns(call, input);
        boolean all =
                columns.isEmpty() && format == Rows.Format.LIST && !input.rows().isEmpty();
        return input.shown(
                all ? every(input.rows().getFirst()) : columns.isEmpty() ? input.columns() : columns, format);
    }

    private static List<Column> every(Row row) {
        return row.values().keySet().stream().map(Column::of).toList();
    }

    private static Listing sorted(Call call, Listing input) {
        List<String> names = Properties.names(call);
        Comparator<Row> order = Comparator.comparing(Row::name, Compare.ORDER);
        if (!names.isEmpty()) {
            order = names.stream()
                    .map(name -> Comparator.<Row, Object>comparing(row -> row.get(name), nullable()))
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();
        }
        return input.with(input.rows().stream()
                .sorted(call.has("Descending") ? order.reversed() : order)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Object> nullable() {
        return (Comparator<Object>) (Comparator<?>) Compare.ORDER;
    }
}
