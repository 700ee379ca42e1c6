package io.faultline.console.cmdlet;

import io.faultline.console.Rows;
import io.faultline.console.rows.Kind;
import io.faultline.console.rows.Listing;
import io.faultline.console.rows.Row;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/// Counts, and sums up one property.
final class MeasureObject {
    private static final List<String> STATISTICS = List.of("Average", "Sum", "Maximum", "Minimum");

    private MeasureObject() {}

    static Cmdlet cmdlet() {
        return Cmdlet.of(
                "Measure-Object",
                Module.UTILITY,
                "Counts, and sums up a property.",
                "Get-VM | Measure-Object MemoryAssigned -Sum",
                (Body.Filter) MeasureObject::apply,
                PipeCmdlets.property(),
                Parameter.flag("Average", "Its mean."),
                Parameter.flag("Sum", "Its sum."),
                Parameter.flag("Maximum", "Its greatest value."),
                Parameter.flag("Minimum", "Its least value."));
    }

    private static Listing apply(Call call, Listing input) {
        List<String> names = Properties.names(call);
        Row row = Row.of(Kind.MEASURE);
        if (names.isEmpty()) {
            row.with("Count", input.rows().size());
        } else {
            DoubleSummaryStatistics found = input.rows().stream()
                    .map(r -> r.get(names.getFirst()))
                    .filter(Number.class::isInstance)
                    .mapToDouble(v -> ((Number) v).doubleValue())
                    .summaryStatistics();
            row.with("Count", found.getCount());
            STATISTICS.forEach(s -> row.with(s, call.has(s) && found.getCount() > 0 ? of(found, s) : null));
            row.with("Property", names.getFirst());
        }
        return new Listing(List.of(row), List.of(), Rows.Format.LIST, input.errors());
    }

    private static Number of(DoubleSummaryStatistics found, String statistic) {
        double value = switch (statistic) {
            case "Average" -> found.getAverage();
            case "Sum" -> found.getSum();
            case "Maximum" -> found.getMax();
            default -> found.getMin();
        };
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }
}
