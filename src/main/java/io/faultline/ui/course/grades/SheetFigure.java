package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.GradeRow;
import io.faultline.ui.course.Count;
import java.util.ArrayList;

/// The one figure that matters of a learner, and what is to be known about it.
final class SheetFigure extends Div {

    SheetFigure(GradeRow row) {
        addClassName("sheet-figure");
        var figure = new Span(row.points().map(Count::points).orElse("–"));
        figure.addClassName("count");
        var of = new Span("of " + row.possible());
        of.addClassNames("dim", "num");
        var notes = new ArrayList<String>();
        if (row.points().isEmpty()) {
            notes.add("no grade yet");
        }
        if (row.waiting().signum() > 0) {
            notes.add(Count.points(row.waiting()) + " more wait for you");
        }
        if (row.needsLook()) {
            notes.add("needs a look");
        }
        row.counting()
                .flatMap(grade -> grade.late())
                .ifPresent(late ->
                        notes.add("late by " + (late.days() == 1 ? "up to a day" : "up to " + late.days() + " days")));
        notes.add(row.released() ? "seen by the learner" : "not released");
        var words = new Span(String.join(" · ", notes));
        words.addClassNames("s", "dim", "notes");
        add(figure, of, words);
    }
}
