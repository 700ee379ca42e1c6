package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.GradeRow;
import io.faultline.ui.course.Desk;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.List;

/// An assignment in the list of grades: what is done, what waits, who is where between nothing and all points.
final class GradeSummary extends Article {

    private static final int BINS = 10;

    GradeSummary(CourseClass one, Assignment given, List<GradeRow> rows, int pass) {
        addClassName("grade-summary");
        var lines = rows.stream().map(row -> BookLine.of(row, pass)).toList();
        var title = new H4(new Anchor(Desk.path(one, "grades", given.id()), given.title()));
        var released = new Span(given.isReleased() ? "released" : "not released");
        released.addClassName("tag");
        var name = new Div(title, released);
        name.addClassName("given-head");
        long handedIn = lines.stream().filter(BookLine::isHandedIn).count();
        var done = new Span(handedIn + " of " + lines.size() + " handed in");
        done.addClassNames("s", "num");
        add(
                name,
                done,
                state(BookFilter.Only.WAITS.count(lines), "to mark", Mark.UNMONITORED, "isolated"),
                state(BookFilter.Only.NEEDS_LOOK.count(lines), "need a look", Mark.UNMONITORED, "isolated"),
                spread(rows, pass));
    }

    private static Span state(long count, String words, Mark mark, String tone) {
        var state = new Span();
        state.addClassNames("st", "s");
        if (count == 0) {
            state.addClassName("faint");
            state.add("none " + words);
        } else {
            state.addClassName(tone);
            state.add(new Glyph(mark), new Span(count + " " + words));
        }
        return state;
    }

    /// Ten bars, one for each tenth of the points; those below the pass line are hollow.
    private static Div spread(List<GradeRow> rows, int pass) {
        var counts = new int[BINS];
        for (var row : rows) {
            row.points().ifPresent(points -> {
                double part = row.possible() == 0 ? 0 : points.doubleValue() / row.possible();
                counts[Math.clamp((int) (part * BINS), 0, BINS - 1)]++;
            });
        }
        int most = 1;
        int all = 0;
        for (int count : counts) {
            most = Math.max(most, count);
            all += count;
        }
        var spread = new Div();
        spread.addClassName("spread");
        spread.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", all + " grades from nothing to all points, pass at " + pass + " %");
        for (int i = 0; i < BINS; i++) {
            var bar = new Span();
            bar.setClassName("below", (i + 1) * 100 / BINS <= pass);
            bar.getStyle().set("height", 27 * counts[i] / most + "px");
            spread.add(bar);
        }
        var line = new Span();
        line.addClassName("pass");
        line.getStyle().set("left", pass + "%");
        spread.add(line);
        var words = new Div(new Span("0"), new Span("pass " + pass + " %"), new Span("all points"));
        words.addClassName("spread-words");
        words.getElement().setAttribute("aria-hidden", "true");
        return new Div(spread, words);
    }
}
