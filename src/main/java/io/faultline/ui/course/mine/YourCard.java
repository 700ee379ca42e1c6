package io.faultline.ui.course.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.MyAssignment;
import io.faultline.course.MyAttempt;
import io.faultline.course.MyGrade;
import io.faultline.course.StartResult;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.DateLine;
import io.faultline.ui.course.DatePicture;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.GivenWords;
import io.faultline.ui.course.Told;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// One assignment of a learner: until when, how it stands, and the one thing to do next.
final class YourCard extends Article {

    private final MyAssignment given;
    private final MineServices services;
    private final LocalTimes times;
    private final Instant now;
    private final Told told = new Told();

    YourCard(MyAssignment given, MineServices services, LocalTimes times, Instant now) {
        this.given = given;
        this.services = services;
        this.times = times;
        this.now = now;
        addClassName("your-card");
        var state = MineState.of(given, times, now);
        var due = new Span(GivenWords.due(given.dates(), given.late(), now));
        due.addClassName("due");
        var terms = new Paragraph(given.mode().shown().toLowerCase(Locale.ROOT) + " · " + state.left() + " · "
                + GivenWords.late(given.late()) + " · " + given.className());
        terms.addClassNames("dim", "s");
        var about = new Div(new H3(given.title()), terms);
        about.addClassName("about");
        var line = new Div(due, new DatePicture(DateLine.of(given.dates(), given.late(), times, now)));
        line.addClassName("when");
        add(about, line, standing(), acts(state), told);
    }

    private Div standing() {
        var standing = new Div();
        standing.addClassName("your-standing");
        var grade = given.released() ? grade() : Optional.<BigDecimal>empty();
        if (grade.isPresent()) {
            var figure = new Span(Count.points(grade.get()));
            figure.addClassName("count");
            var words = new Span("points, released");
            words.addClassNames("dim", "s");
            standing.add(figure, words);
        } else {
            standing.add(state());
        }
        MineState.lastHandedIn(given).flatMap(this::receipt).ifPresent(receipt -> {
            var words = new Span("handed in " + times.words(receipt.at(), now) + ", receipt ");
            var code = new Span(receipt.code());
            code.addClassName("num");
            var both = new Span(words, code);
            both.addClassNames("dim", "xs");
            standing.add(both);
        });
        return standing;
    }

    private Span state() {
        var state = new Span();
        state.addClassName("st");
        if (given.open().isPresent()) {
            state.add(new Glyph(Mark.BOOTING), new Span("begun"));
        } else if (!given.tried().isEmpty()) {
            state.add(new Glyph(Mark.DONE), new Span("handed in"));
        } else {
            state.addClassName("faint");
            state.add(new Glyph(Mark.OPEN), new Span("not begun"));
        }
        return state;
    }

    private Div acts(MineState state) {
        var acts = new Div();
        acts.addClassName("act");
        state.act()
                .ifPresentOrElse(
                        words -> {
                            var start = new NativeButton(words, _ -> start());
                            start.addClassNames("btn", "primary");
                            start.setAriaLabel(words + ": " + given.title());
                            acts.add(start);
                        },
                        () -> {
                            var why = new Span(state.why());
                            why.addClassNames("dim", "s");
                            acts.add(why);
                        });
        MineState.lastHandedIn(given).ifPresent(attempt -> {
            var sheet = new Anchor(
                    "/result/" + attempt.id() + "/grade",
                    given.released() ? "Grade and reasons" : "What counts so far");
            sheet.addClassName("btn");
            sheet.getElement().setAttribute("aria-label", sheet.getText() + ": " + given.title());
            acts.add(sheet);
        });
        return acts;
    }

    private void start() {
        switch (services.assignments().start(given.id())) {
            case StartResult.At at -> Desk.go("/bench/" + at.attempt());
            case StartResult.NotYet(var opens) ->
                told.refuse("It is not open yet.", "It opens " + times.words(opens, now) + ".");
            case StartResult.Closed(var since) ->
                told.refuse("It is closed.", "It closed " + times.words(since, now) + ".");
            case StartResult.NoneLeft(int most) ->
                told.refuse("No attempt is left.", "There were " + Count.of(most, "attempt", "attempts") + ".");
            case StartResult.OurFault(var why) ->
                told.note("The lab cannot be opened just now. That is our fault, and costs you nothing.", why);
        }
    }

    /// The best of what is seen; a grade that a person set goes before.
    private Optional<BigDecimal> grade() {
        return given.tried().stream()
                .filter(attempt -> attempt.handedIn().isPresent())
                .map(attempt -> services.gradebook().mine(attempt.id()))
                .map(grade -> grade instanceof MyGrade.Seen seen
                        ? seen.award().orElse(seen.grade().sheet().points())
                        : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private Optional<Receipt> receipt(MyAttempt attempt) {
        return services.workbench().mine().stream()
                .filter(row -> row.id().equals(attempt.id()))
                .findFirst()
                .flatMap(AttemptRow::handedIn);
    }
}
