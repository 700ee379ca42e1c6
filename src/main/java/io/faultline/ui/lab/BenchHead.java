package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.Notice;
import java.util.Optional;

/// What this attempt is, how it stands, whether it is kept, and the way to its end. Both parts stand in the
/// bar.
final class BenchHead extends Div implements Pane {
    private final Attempt attempt;
    private final Optional<Lab> lab;
    private final Optional<HandIn> handIn;
    private final Div act = new Div();
    private final Anchor points;
    private final Span saved = new Span();
    private final Anchor result;
    private String shownSaved = "";

    BenchHead(Attempt attempt) {
        this.attempt = attempt;
        this.lab = attempt.lab();
        this.handIn = attempt.isReadOnly() ? Optional.empty() : lab.map(of -> new HandIn(attempt, of));
        addClassName("bench-head");
        H1 title = new H1(attempt.title());
        title.addClassName("title");
        title.getElement().setAttribute("title", attempt.title());
        Span gap = new Span();
        gap.addClassName("grow");
        points = new Anchor("/result/" + attempt.id());
        points.addClassNames("points", "s", "num");
        points.setVisible(false);
        saved.addClassNames("st", "s", "saved");
        result = new Anchor("/result/" + attempt.id(), "See the result");
        result.addClassNames("btn", "primary");
        result.setVisible(false);
        add(title, tag(mode()));
        if (attempt.isReadOnly()) {
            add(tag("Read only"));
        }
        add(gap, points, saved);
        act.add(result);
        handIn.ifPresent(act::add);
        save("saved");
    }

    /// What there is to do in the end.
    Component act() {
        return act;
    }

    private String mode() {
        return lab.isPresent() ? attempt.mode().shown() : "Free bench";
    }

    private static Span tag(String word) {
        Span tag = new Span(word);
        tag.addClassName("tag");
        return tag;
    }

    @Override
    public void show(Glance glance) {
        Optional<Sheet> sheet = glance.view().sheet();
        boolean handedIn = sheet.filter(Sheet::handedIn).isPresent();
        boolean late = glance.view().notices().stream().anyMatch(n -> n.kind() == Notice.Kind.JOURNAL_LATE);
        save(handedIn ? "handed in" : late ? "not saved yet" : "saved");
        lab.ifPresent(of -> sheet.ifPresent(now -> show(of, now)));
    }

    private void show(Lab of, Sheet sheet) {
        Telling telling = Telling.of(attempt, sheet.handedIn());
        points.setText(told(of, sheet, telling));
        points.setVisible(true);
        result.setVisible(sheet.handedIn());
        handIn.ifPresent(button -> {
            button.setVisible(!sheet.handedIn());
            button.show(sheet);
        });
    }

    /// Points where the mode tells them, else how far it is.
    static String told(Lab lab, Sheet sheet, Telling telling) {
        if (!telling.ticks()) {
            return sheet.done().size() + " of " + lab.steps().size() + " steps";
        }
        return sheet.score().voided()
                ? "no points: a house rule was broken"
                : sheet.score().earned() + " of " + sheet.score().possible() + " points";
    }

    private void save(String word) {
        if (!word.equals(shownSaved)) {
            shownSaved = word;
            saved.removeAll();
            saved.add(new Glyph(word.startsWith("not") ? Mark.OPEN : Mark.DONE), new Span(word));
        }
    }
}
