package io.faultline.ui.course.live;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A learner on the wall. The name leads to their bench, and the sheet stretches that link over the whole card.
final class SeatCard extends Article {

    private final H4 name = new H4();
    private final Span says = new Span();
    private final Paragraph doing = new Paragraph();
    private final Bricks bricks = new Bricks();
    private final Span points = new Span();
    private @Nullable Seat shown;

    SeatCard(Seat seat) {
        addClassName("seat");
        says.addClassName("says");
        doing.addClassName("doing");
        points.addClassNames("num", "xs");
        var foot = new Div(bricks, points);
        foot.addClassName("foot");
        add(name, says, doing, foot);
        show(seat);
    }

    /// Sends only what is another than before.
    void show(Seat seat) {
        var before = shown;
        if (seat.equals(before)) {
            return;
        }
        shown = seat;
        if (before == null
                || !before.attempt().equals(seat.attempt())
                || !before.who().equals(seat.who())) {
            name.removeAll();
            seat.attempt()
                    .ifPresentOrElse(
                            id -> name.add(new Anchor("/bench/" + id, seat.who().name())),
                            () -> name.add(new Span(seat.who().name())));
        }
        if (before == null || before.state() != seat.state()) {
            getElement().setAttribute("data-state", seat.state().name().toLowerCase(Locale.ROOT));
        }
        if (before == null || !before.says().equals(seat.says()) || before.state() != seat.state()) {
            says.removeAll();
            says.add(new Glyph(mark(seat.state())), new Span(seat.says()));
        }
        doing.setText(doing(seat));
        bricks.setVisible(seat.progress().isPresent());
        points.setVisible(seat.progress().isPresent());
        seat.progress().ifPresent(progress -> {
            bricks.show(progress.done(), progress.steps());
            points.setText(progress.points() + " of " + progress.possible());
        });
    }

    /// The step that they are at, or what they are at where there are no steps.
    static String doing(Seat seat) {
        return seat.progress()
                .filter(progress -> !progress.isDone() && seat.state() != Seat.State.HANDED_IN)
                .map(progress -> progress.done() + 1 + " · " + progress.step())
                .orElse(seat.doing());
    }

    static Mark mark(Seat.State state) {
        return switch (state) {
            case STUCK -> Mark.DOWN;
            case HERE -> Mark.RUNNING;
            case AWAY -> Mark.PAUSED;
            case HANDED_IN -> Mark.DONE;
            case NEVER -> Mark.OPEN;
        };
    }
}
