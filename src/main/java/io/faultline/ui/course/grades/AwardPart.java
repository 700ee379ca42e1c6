package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.course.Assignment;
import io.faultline.course.Awards;
import io.faultline.course.GradeRow;
import io.faultline.course.MarkResult;
import io.faultline.course.OverrideGiven;
import io.faultline.ui.course.Count;
import java.math.BigDecimal;

/// A grade for the whole assignment, whatever the attempts say: for somebody who sat it on paper.
final class AwardPart extends Div {

    private final Awards awards;
    private final Assignment given;
    private final GradeRow row;
    private final Runnable changed;

    AwardPart(Awards awards, Assignment given, GradeRow row, Runnable changed) {
        this.awards = awards;
        this.given = given;
        this.row = row;
        this.changed = changed;
        addClassName("award");
        rest();
    }

    private void rest() {
        removeAll();
        row.award().ifPresent(award -> {
            var words = new Paragraph(award.grader() + " set the grade to " + Count.points(award.points())
                    + ", whatever the attempts say: “" + award.reason() + "”");
            words.addClassName("sheet-given");
            add(words);
        });
        var open = new NativeButton(row.award().isPresent() ? "Change the set grade…" : "Set the grade…", _ -> edit());
        open.addClassNames("btn", "small", "quiet");
        add(open);
    }

    private void edit() {
        removeAll();
        add(new OverrideForm(given.lab().possible(), row.award(), deciding(), changed, this::rest));
    }

    private OverrideForm.Deciding deciding() {
        var learner = row.learner().person().id();
        return new OverrideForm.Deciding() {
            @Override
            public MarkResult set(BigDecimal points, String reason, long version) {
                return awards.give(given.id(), learner, OverrideGiven.total(points, reason, version));
            }

            @Override
            public MarkResult takeBack(String reason) {
                return awards.takeBack(given.id(), learner, reason);
            }
        };
    }
}
