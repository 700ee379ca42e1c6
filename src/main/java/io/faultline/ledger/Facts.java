package io.faultline.ledger;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The facts that the simulation, the rules and the labs stand on, from `facts.csv`.
public final class Facts {

    private static final String FILE = "facts.csv";

    private final Map<String, Fact> rows = new TreeMap<>();

    private Facts() {}

    public static Facts load() {
        return of(FILE, Resources.text(FILE));
    }

    static Facts of(String file, String text) {
        Facts facts = new Facts();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() < 3 || cells.size() > 4) {
                throw ProblemException.of(Problem.at(
                                file,
                                i + 1,
                                lines.get(i),
                                "A fact has a row, a title, a link and, if a rule needs them, figures.")
                        .maybe("a cell with a comma needs quotes."));
            }
            Fact fact = new Fact(cells.get(0), cells.get(1), cells.get(2), figures(cells));
            if (facts.rows.put(fact.row(), fact) != null) {
                throw ProblemException.of(
                        Problem.at(file, i + 1, fact.row(), "The row (" + fact.row() + ") stands twice.")
                                .maybe("it can be deleted here."));
            }
        }
        return facts;
    }

    public Optional<Fact> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    public Collection<Fact> all() {
        return Collections.unmodifiableCollection(rows.values());
    }

    Collection<String> names() {
        return rows.keySet();
    }

    /// Numbers with blanks between them, as `2 16`.
    private static List<String> figures(List<String> cells) {
        return cells.size() < 4 || cells.get(3).isBlank()
                ? List.of()
                : List.of(cells.get(3).strip().split(" +"));
    }

    /// Cells of one line; a cell in quotes may hold commas, and a doubled quote is one.
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
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
}
