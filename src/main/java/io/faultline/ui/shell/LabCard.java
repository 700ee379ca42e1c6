package io.faultline.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.Lab;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.stream.Collectors;

/// A lab as it lies on the shelf. The title is the link, and the sheet stretches it over the whole card: it
/// goes on where one is, shows what came of it, or begins. Below are the other ways in.
final class LabCard extends Article {

    private static final int LEVELS = 5;

    /// @param begin begins a new attempt
    LabCard(Lab lab, LabProgress progress, boolean signedIn, LabWays.Begin begin) {
        addClassName("lab");
        setClassName("go", progress.open().isPresent());
        var link = new Anchor(way(lab, progress, signedIn), title(lab));
        var concepts =
                new Paragraph(lab.concepts().stream().map(Concepts::words).collect(Collectors.joining(", ")));
        var picture = new Svg(Pictures.of(lab));
        picture.addClassName("picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        var minutes = new Span(lab.minutes() + " min");
        minutes.addClassName("num");
        add(new H3(link), concepts, picture, new Footer(minutes, level(lab.level()), state(lab, progress, signedIn)));
        if (signedIn) {
            add(new LabWays(lab, progress, begin));
        }
    }

    /// A title may hold a drawn value; here it stands as in everybody's first attempt.
    private static String title(Lab lab) {
        return lab.variant(1).text(lab.title());
    }

    private static String way(Lab lab, LabProgress progress, boolean signedIn) {
        if (!signedIn) {
            return "/" + JoinView.ROUTE + "?lab=" + lab.id();
        }
        return progress.open()
                .map(row -> "/bench/" + row.id())
                .or(() -> progress.handedIn().map(row -> "/result/" + row.id()))
                .orElse("/?lab=" + lab.id());
    }

    private static Div level(int level) {
        var marks = new Div();
        marks.addClassName("level");
        marks.getElement().setAttribute("role", "img");
        marks.getElement().setAttribute("aria-label", "Level " + level + " of " + LEVELS);
        for (int i = 1; i <= LEVELS; i++) {
            var mark = new Span();
            mark.setClassName("on", i <= level);
            marks.add(mark);
        }
        return marks;
    }

    private static Span state(Lab lab, LabProgress progress, boolean signedIn) {
        if (progress.open().isPresent()) {
            return st("isolated", Mark.BOOTING, progress.soFar());
        } else if (progress.best().isPresent()) {
            int best = progress.best().getAsInt();
            return st(best >= lab.scoring().pass() ? "up" : "", Mark.DONE, "handed in, " + best + " %");
        } else if (progress.closed()) {
            return st("paused", Mark.SAVED, "closed");
        }
        var state = new Span(signedIn ? "not begun" : "join to begin");
        state.addClassNames("st", "dim");
        return state;
    }

    private static Span st(String tone, Mark mark, String words) {
        var state = new Span(new Glyph(mark).plain(), new Span(words));
        state.addClassName("st");
        if (!tone.isEmpty()) {
            state.addClassName(tone);
        }
        return state;
    }
}
