package io.faultline.course.export;

import io.faultline.course.ExportShape;
import io.faultline.course.GradeTable;
import io.faultline.course.Identity;
import io.faultline.course.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// For Moodle's "Import: CSV file". Whoever imports maps one column to the user and each title to a grade
/// item, so the headings are Moodle's own words. A row without the mapped value would be taken for the person
/// before it or stop the whole import (`grade/import/csv/classes/load_data.php`): such people are left out
/// and named.
final class MoodleCsv {

    private MoodleCsv() {}

    static List<Member> leftOut(GradeTable table, ExportShape shape) {
        return table.rows().stream()
                .map(GradeTable.Row::member)
                .filter(member -> key(shape).apply(member.identity()).isEmpty())
                .toList();
    }

    static String write(GradeTable table, ExportShape shape) {
        var sheet = new Sheet();
        var heading = new ArrayList<>(List.of("ID number", "Username", "Email address", "Name"));
        Titles.of(table.columns()).forEach(title -> heading.add(Sheet.text(title)));
        sheet.row(heading);
        for (var row : table.rows()) {
            var identity = row.member().identity();
            if (!key(shape).apply(identity).isEmpty()) {
                var cells = new ArrayList<>(List.of(
                        Sheet.text(identity.studentId()),
                        Sheet.text(identity.login()),
                        Sheet.text(identity.email()),
                        Sheet.text(row.member().person().name())));
                table.columns()
                        .forEach(column ->
                                cells.add(Optional.ofNullable(row.points().get(column.id()))
                                        .map(Sheet::number)
                                        .orElse("")));
                sheet.row(cells);
            }
        }
        return sheet.toString();
    }

    private static Function<Identity, String> key(ExportShape shape) {
        return switch (shape) {
            case MOODLE_BY_ID_NUMBER -> Identity::studentId;
            case MOODLE_BY_USERNAME -> Identity::login;
            case MOODLE_BY_EMAIL, CANVAS -> Identity::email;
        };
    }
}
