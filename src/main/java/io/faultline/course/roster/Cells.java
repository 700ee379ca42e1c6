package io.faultline.course.roster;

import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Cuts text into rows of cells. Which sign stands between the cells is seen in the first line: the one that
/// makes the most known headings of it.
final class Cells {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private Cells() {}

    static char separator(String firstLine) {
        ToLongFunction<Character> headings = sign -> parse(firstLine, sign, new Problems()).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Column.of(cell).isPresent())
                .count();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(headings)
                        .thenComparing(Comparator.comparing(SEPARATORS::indexOf).reversed()))
                .orElseThrow();
    }

    /// All rows that are not blank, up to the first that cannot be read.
    static List<Row> parse(String text, char separator, Problems problems) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .get();
        var rows = new ArrayList<Row>();
        int line = 1;
        try (var parser = CSVParser.parse(text, format)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                var row = new Row(line, records.next().toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(Problem.at(RosterText.FILE, line, "", "From here on the cells cannot be told apart.")
                    .maybe("a quote (\") on this line is not closed, or is followed by something else."));
        }
        return rows;
    }
}
