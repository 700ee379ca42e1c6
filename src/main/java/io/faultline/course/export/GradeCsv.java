package io.faultline.course.export;

import io.faultline.course.ExportShape;
import io.faultline.course.GradeExport;
import io.faultline.course.GradeTable;
import java.util.List;
import java.util.Locale;

/// Writes grades in the shape of another gradebook. A pure function of its table.
public final class GradeCsv {

    private GradeCsv() {}

    /// @param className becomes part of the name of the file
    public static GradeExport write(String className, GradeTable table, ExportShape shape) {
        var plain =
                className.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "grades" : "grades-" + plain;
        return switch (shape) {
            case CANVAS -> new GradeExport(stem + "-canvas.csv", CanvasCsv.write(table), List.of());
            case MOODLE_BY_EMAIL, MOODLE_BY_ID_NUMBER, MOODLE_BY_USERNAME ->
                new GradeExport(stem + "-moodle.csv", MoodleCsv.write(table, shape), MoodleCsv.leftOut(table, shape));
        };
    }
}
