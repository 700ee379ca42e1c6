package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.course.Assignment;
import io.faultline.course.AssignmentResult;
import io.faultline.course.Assignments;
import io.faultline.course.CourseClass;

/// Which column of Canvas each assignment goes to. Without a number Canvas makes a new column.
final class CanvasColumns extends Div {

    CanvasColumns(Assignments assignments, CourseClass one) {
        addClassName("canvas-columns");
        var says =
                new Paragraph("Canvas finds a column by the number at the end of its assignment's address; without one"
                        + " it makes a new column.");
        says.addClassNames("dim", "s");
        add(says);
        assignments.of(one.id()).forEach(given -> add(field(assignments, given)));
    }

    private static TextField field(Assignments assignments, Assignment given) {
        var number = new TextField(given.title());
        number.setValue(given.canvasId());
        number.setPlaceholder("no number");
        number.setManualValidation(true);
        number.addValueChangeListener(event -> {
            switch (assignments.linkCanvas(given.id(), event.getValue())) {
                case AssignmentResult.Done _ -> number.setInvalid(false);
                case AssignmentResult.Refused(var why) -> {
                    number.setErrorMessage(why);
                    number.setInvalid(true);
                }
            }
        });
        return number;
    }
}
