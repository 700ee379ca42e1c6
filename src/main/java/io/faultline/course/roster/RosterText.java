package io.faultline.course.roster;

import io.faultline.account.NameCheck;
import io.faultline.course.Identity;
import io.faultline.course.RosterEntry;
import io.faultline.source.Nearest;
import io.faultline.source.Problem;
import io.faultline.source.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a list of learners: plain names, one a line, or a table with a heading, as Moodle and Canvas write
/// it. What cannot be used is told with its line, and the rest is read all the same.
public final class RosterText {

    static final String FILE = "list";
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_ROWS = 2_000;

    private final Problems problems = new Problems();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<RosterEntry> entries = new ArrayList<>();

    /// What a text holds.
    public record Reading(List<RosterEntry> entries, List<Problem> problems) {}

    private RosterText() {}

    public static Reading read(String text) {
        var reader = new RosterText();
        reader.readAll(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new Reading(List.copyOf(reader.entries), reader.problems.inOrder());
    }

    private void readAll(String text) {
        if (text.length() > LONGEST_TEXT) {
            problem(0, "", "The list is longer than " + LONGEST_TEXT + " characters.", "it is another file.");
            return;
        }
        var first = text.lines().filter(line -> !line.isBlank()).findFirst();
        if (first.isEmpty()) {
            return;
        }
        var rows = Cells.parse(text, Cells.separator(first.get()), problems);
        if (rows.isEmpty()) {
            return;
        }
        boolean table = findColumns(rows.getFirst());
        if (table && columns.keySet().stream().noneMatch(Column::isName)) {
            noNames(rows.getFirst());
        } else if (table) {
            take(rows.subList(1, rows.size()), rows.getFirst().cells().size());
        } else if (rows.stream().anyMatch(row -> row.cells().size() > 1) || text.contains(";") || text.contains("\t")) {
            noHeading(rows.getFirst());
        } else {
            columns.put(Column.NAME, 0);
            take(rows, 1);
        }
    }

    private boolean findColumns(Row heading) {
        for (int i = 0; i < heading.cells().size(); i++) {
            int index = i;
            Column.of(heading.cell(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        boolean canvas = columns.containsKey(Column.LISTED_NAME);
        if (!canvas && columns.containsKey(Column.CANVAS_ID)) {
            int index = columns.remove(Column.CANVAS_ID);
            columns.putIfAbsent(Column.STUDENT_ID, index);
        }
        return !columns.isEmpty();
    }

    private void take(List<Row> rows, int width) {
        if (rows.size() > MOST_ROWS) {
            problem(
                    rows.get(MOST_ROWS).line(),
                    "",
                    "The list has more than " + MOST_ROWS + " lines.",
                    "it is another file.");
        }
        for (var row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            if (row.cells().size() > width) {
                problem(
                        row.line(),
                        "",
                        "This line has " + row.cells().size() + " cells, and the first one " + width + ".",
                        "a cell with a separator in it needs quotes.");
            } else if (!isNoPerson(row)) {
                entry(row).ifPresent(entries::add);
            }
        }
    }

    /// Canvas puts lines about the columns, and a made-up student, between the people.
    private boolean isNoPerson(Row row) {
        if (!columns.containsKey(Column.LISTED_NAME)) {
            return false;
        }
        var name = cell(row, Column.LISTED_NAME);
        return name.isEmpty() || name.equals("Points Possible") || name.equals("Student, Test");
    }

    private Optional<RosterEntry> entry(Row row) {
        return switch (NameCheck.of(name(row))) {
            case NameCheck.Bad(var reason) -> {
                problem(row.line(), name(row), reason, "");
                yield Optional.empty();
            }
            case NameCheck.Good(var name) ->
                identity(row).map(identity -> new RosterEntry(row.line(), name.shown(), identity));
        };
    }

    private String name(Row row) {
        var whole = cell(row, Column.NAME);
        if (!whole.isEmpty()) {
            return whole;
        }
        var listed = cell(row, Column.LISTED_NAME);
        if (!listed.isEmpty()) {
            int comma = listed.indexOf(',');
            boolean one = comma > 0 && comma == listed.lastIndexOf(',');
            return one
                    ? listed.substring(comma + 1).strip() + " "
                            + listed.substring(0, comma).strip()
                    : listed;
        }
        return (cell(row, Column.FIRST_NAME) + " " + cell(row, Column.LAST_NAME)).strip();
    }

    private Optional<Identity> identity(Row row) {
        var email = cell(row, Column.EMAIL);
        if (!email.isEmpty() && !email.matches("[^\\s@]+@[^\\s@]+")) {
            problem(row.line(), email, "The email address (" + email + ") is none.", "the columns are shifted.");
            return Optional.empty();
        }
        var identity = new Identity(
                cell(row, Column.STUDENT_ID),
                cell(row, Column.LOGIN),
                email,
                cell(row, Column.SECTION),
                cell(row, Column.CANVAS_ID));
        if (isTooLong(identity)) {
            problem(row.line(), "", "A cell of this line is too long.", "the columns are shifted.");
            return Optional.empty();
        }
        return Optional.of(identity);
    }

    private static boolean isTooLong(Identity identity) {
        return identity.studentId().length() > 100
                || identity.login().length() > 100
                || identity.email().length() > 254
                || identity.section().length() > 100
                || identity.canvasId().length() > 40;
    }

    private String cell(Row row, Column column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index).strip();
    }

    private void noNames(Row heading) {
        var unknown = heading.cells().stream()
                .filter(cell -> Column.of(cell).isEmpty())
                .filter(cell -> Nearest.to(cell, Column.names()).isPresent())
                .findFirst();
        problem(
                heading.line(),
                unknown.orElse(""),
                "No column of this list holds names.",
                unknown.map(cell -> Nearest.maybe(cell, Column.names()))
                        .orElse("a column is missing: Name, or First name and Last name."));
    }

    private void noHeading(Row first) {
        problem(
                first.line(),
                first.cell(0),
                "The lines have several cells, and the first line does not say what they hold.",
                "a first line such as Name,Email address,ID number is missing.");
    }

    private void problem(int line, String value, String message, String maybe) {
        problems.add(new Problem(FILE, line, value, message, maybe));
    }
}
