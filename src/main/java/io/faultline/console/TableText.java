package io.faultline.console;

import java.util.ArrayList;
import java.util.List;

/// Rows in PowerShell's two layouts, Format-Table -AutoSize and Format-List.
final class TableText {
    private TableText() {}

    static String table(Rows rows) {
        if (rows.isEmpty()) {
            return "";
        }
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < rows.columns().size(); c++) {
            int width = rows.columns().get(c).length();
            for (List<String> row : rows.cells()) {
                width = Math.max(width, row.get(c).length());
            }
            widths.add(width);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(rows.columns(), widths, rows.right()));
        lines.add(line(rows.columns().stream().map(c -> "-".repeat(c.length())).toList(), widths, rows.right()));
        rows.cells().forEach(row -> lines.add(line(row, widths, rows.right())));
        return String.join("\n", lines);
    }

    static String list(Rows rows) {
        int width = rows.columns().stream().mapToInt(String::length).max().orElse(0);
        List<String> blocks = new ArrayList<>();
        for (List<String> row : rows.cells()) {
            List<String> lines = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                lines.add(pad(rows.columns().get(c), width, false) + " : " + row.get(c));
            }
            blocks.add(String.join("\n", lines));
        }
        return String.join("\n\n", blocks);
    }

    private static String line(List<String> cells, List<Integer> widths, List<Boolean> right) {
        List<String> padded = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            padded.add(pad(cells.get(c), widths.get(c), right.get(c)));
        }
        return String.join(" ", padded).stripTrailing();
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(width - text.length());
        return right ? blanks + text : text + blanks;
    }
}
