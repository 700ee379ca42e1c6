package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Score;
import io.faultline.lab.Lab;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.Notice;
import java.util.Locale;

/// What this attempt is, how it stands, and whether it is kept.
final class BenchHead extends Div implements Pane {
    private final Span points = new Span();
    private final Span saved = new Span();
    private String shownPoints = "";
    private boolean shownSaved;

    BenchHead(Attempt attempt) {
        addClassName("bench-head");
        H1 title = new H1(attempt.title());
        title.addClassName("title");
        add(title, tag(attempt));
        points.addClassNames("points", "s");
        saved.addClassNames("st", "s", "saved");
        add(points, saved);
        save(true);
    }

    private static Span tag(Attempt attempt) {
        String kind = attempt.isReadOnly()
                ? "Read only"
                : attempt.lab().map(BenchHead::mode).orElse("Free bench");
        Span tag = new Span(kind);
        tag.addClassName("tag");
        return tag;
    }

    private static String mode(Lab lab) {
        String word = lab.modes().isEmpty() ? "lab" : lab.modes().getFirst().toString();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public void show(Glance glance) {
        String text = glance.view().sheet().map(sheet -> points(sheet.score())).orElse("");
        if (!text.equals(shownPoints)) {
            shownPoints = text;
            points.setText(text);
        }
        save(glance.view().notices().stream().noneMatch(n -> n.kind() == Notice.Kind.JOURNAL_LATE));
    }

    private static String points(Score score) {
        return score.voided()
                ? "no points: a house rule was broken"
                : score.earned() + " of " + score.possible() + " points";
    }

    private void save(boolean kept) {
        if (kept != shownSaved) {
            shownSaved = kept;
            saved.removeAll();
            saved.add(new Glyph(kept ? Mark.DONE : Mark.OPEN), new Span(kept ? "saved" : "not saved yet"));
        }
    }
}
