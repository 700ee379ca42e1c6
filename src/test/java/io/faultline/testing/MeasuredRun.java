package io.faultline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of `precopy/runs.csv` or `precopy/storage.csv`: a migration or a disk mirror of a real hypervisor, measured.
public record MeasuredRun(Map<String, String> cells) {
    public static List<MeasuredRun> of(String file) {
        try (InputStream in = MeasuredRun.class.getResourceAsStream("/precopy/" + file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> head = List.of(lines.getFirst().split(","));
            return lines.stream()
                    .skip(1)
                    .filter(l -> !l.isBlank())
                    .map(l -> row(head, l))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeasuredRun row(List<String> head, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> values = split(line);
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), i < values.size() ? values.get(i) : "");
        }
        return new MeasuredRun(cells);
    }

    /// Cells with commas stand in quotes.
    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public double number(String column) {
        String text = text(column);
        return text.isBlank() ? 0 : Double.parseDouble(text);
    }

    public boolean has(String column) {
        return !text(column).isBlank();
    }

    /// Binary megabytes.
    public long mib(String column) {
        return Math.round(number(column) * (1 << 20));
    }

    public boolean link() {
        return text("limiter").equals("link");
    }

    public String verdict() {
        return text("verdict");
    }
}
