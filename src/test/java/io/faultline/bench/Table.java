package io.faultline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Right-aligned columns on standard output.
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(head);
    }

    void row(Object... cells) {
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof Double d
                    ? String.format(Locale.ROOT, d < 10 ? "%.3f" : "%.1f", d)
                    : cells[i].toString();
        }
        rows.add(row);
    }

    void print() {
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                int width = 2;
                for (String[] other : rows) {
                    width = Math.max(width, other[i].length());
                }
                line.append(" ".repeat(width - row[i].length())).append(row[i]).append("   ");
            }
            System.out.println(line.toString().stripTrailing());
        }
    }
}
