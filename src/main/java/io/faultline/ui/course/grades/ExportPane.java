package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;
import io.faultline.course.ExportShape;
import io.faultline.course.Exports;
import io.faultline.course.GradeExport;
import io.faultline.ui.course.Count;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// All grades of a class as a file. Whom the other gradebook could not find is told before the file leaves.
final class ExportPane extends Section {

    private final Exports exports;
    private final CourseClass one;
    private final Select<ExportShape> shape = new Select<>();
    private final Div canvas = new Div();
    private final Div made = new Div();

    ExportPane(Exports exports, Assignments assignments, CourseClass one) {
        this.exports = exports;
        this.one = one;
        addClassName("export");
        var says =
                new Span("All assignments, a row for everybody in the class. Each file that is made is in the audit.");
        says.addClassNames("dim", "s");
        var head = new Div(new H4("As a file for another gradebook"), says);
        head.addClassName("group-head");
        shape.setLabel("For");
        shape.setItems(ExportShape.values());
        shape.setItemLabelGenerator(ExportShape::words);
        shape.setValue(ExportShape.MOODLE_BY_EMAIL);
        shape.addValueChangeListener(_ -> fresh());
        var make = new NativeButton("Make the file", _ -> make());
        make.addClassName("btn");
        var row = new Div(shape, make, made);
        row.addClassName("export-row");
        made.getElement().setAttribute("role", "status");
        made.addClassName("made");
        canvas.add(new CanvasColumns(assignments, one));
        add(head, row, canvas);
        fresh();
    }

    private void fresh() {
        made.removeAll();
        canvas.setVisible(shape.getValue() == ExportShape.CANVAS);
    }

    private void make() {
        var export = exports.grades(one.id(), shape.getValue());
        var bytes = export.csv().getBytes(StandardCharsets.UTF_8);
        var file = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), export.fileName(), "text/csv;charset=utf-8", bytes.length)),
                AttachmentType.DOWNLOAD,
                "Download " + export.fileName());
        file.addClassNames("btn", "primary");
        made.removeAll();
        made.add(file);
        if (!export.leftOut().isEmpty()) {
            var left = new Paragraph(leftOut(export));
            left.addClassNames("s", "sheet-look");
            made.add(left);
        }
    }

    static String leftOut(GradeExport export) {
        return Count.learners(export.leftOut().size())
                + " left out, for the roster does not know what that gradebook finds them by: "
                + export.leftOut().stream()
                        .map(member -> member.person().name())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
