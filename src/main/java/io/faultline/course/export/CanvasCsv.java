package io.faultline.course.export;

import io.faultline.course.Assignment;
import io.faultline.course.GradeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// For Canvas's gradebook upload: five columns about the person, then one for each assignment, and a second
/// line with what each is worth. Canvas finds people by its ID, the SIS IDs, or the name, and an assignment
/// by the number in brackets behind its title (`lib/gradebook_importer.rb`). The number is Canvas's own: with
/// one of ours there, the grades could land in a column of somebody else, so it is written only where an
/// instructor has said it. Without it Canvas goes by the title, and offers to make a new column.
final class CanvasCsv {

    private CanvasCsv() {}

    static String write(GradeTable table) {
        var sheet = new Sheet();
        var heading = new ArrayList<>(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"));
        var worth = new ArrayList<>(List.of("    Points Possible", "", "", "", ""));
        var titles = Titles.of(table.columns());
        for (int i = 0; i < titles.size(); i++) {
            var column = table.columns().get(i);
            heading.add(Sheet.text(heading(titles.get(i), column)));
            worth.add(Integer.toString(column.lab().possible()));
        }
        sheet.row(heading);
        sheet.row(worth);
        for (var row : table.rows()) {
            var identity = row.member().identity();
            var cells = new ArrayList<>(List.of(
                    Sheet.text(row.member().person().name()),
                    Sheet.text(identity.canvasId()),
                    Sheet.text(identity.studentId()),
                    Sheet.text(identity.login()),
                    Sheet.text(identity.section())));
            table.columns()
                    .forEach(
                            column -> cells.add(Optional.ofNullable(row.points().get(column.id()))
                                    .map(Sheet::number)
                                    .orElse("")));
            sheet.row(cells);
        }
        return sheet.toString();
    }

    private static String heading(String title, Assignment column) {
        var plain = title.replaceAll("\\((\\d+)\\)\\s*$", "[$1]");
        return column.canvasId().isEmpty() ? plain : plain + " (" + column.canvasId() + ")";
    }
}
