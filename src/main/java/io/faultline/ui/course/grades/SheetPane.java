package io.faultline.ui.course.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Assignment;
import io.faultline.course.AttemptGrade;
import io.faultline.course.CheckLine;
import io.faultline.course.CourseClass;
import io.faultline.course.GradeLine;
import io.faultline.course.GradeOverride;
import io.faultline.course.GradeRow;
import io.faultline.course.MarkResult;
import io.faultline.course.OverrideGiven;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Nothing;
import io.faultline.ui.course.Segments;
import io.faultline.ui.shell.LocalTimes;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One learner's grade: the sheet of each attempt, what people set, and the history of both.
final class SheetPane extends Section {

    private final Sheets sheets;
    private final CourseClass one;
    private final Assignment given;
    private final GradeRow row;
    private final Runnable changed;
    private final Div content = new Div();

    SheetPane(Sheets sheets, CourseClass one, Assignment given, GradeRow row, Runnable changed) {
        this.sheets = sheets;
        this.one = one;
        this.given = given;
        this.row = row;
        this.changed = changed;
        addClassName("sheet-pane");
        var person = row.learner().person();
        getElement().setAttribute("aria-label", "Score sheet of " + person.name());
        var close = new Anchor(Desk.path(one, "grades", given.id()), "Close");
        close.addClassNames("btn", "small");
        close.getElement().setAttribute("aria-label", "Close the sheet");
        var grow = new Span();
        grow.addClassName("grow");
        var head = new Div(new H4(person.name()), grow, close);
        head.addClassName("sheet-head");
        add(head, new SheetFigure(row), new AwardPart(sheets.awards(), given, row, changed));
        var attempts = sheets.gradebook().attempts(given.id(), person.id());
        if (attempts.isEmpty()) {
            add(new Nothing("No attempt yet. A grade can be set all the same."));
            return;
        }
        var first = row.counting().or(row::latest).orElse(attempts.getLast());
        if (attempts.size() > 1) {
            add(switcher(attempts, first));
        }
        add(content);
        show(first.attempt().id());
    }

    private Segments<AttemptId> switcher(List<AttemptGrade> attempts, AttemptGrade first) {
        var each = new Segments<AttemptId>("Attempt", this::show);
        attempts.forEach(attempt -> each.with(
                attempt.attempt().id(),
                "Attempt " + attempt.attempt().number() + " · "
                        + (attempt.counts() ? Count.points(attempt.sheet().points()) : "open")
                        + (row.counting().filter(attempt::equals).isPresent() ? ", counts" : "")));
        each.press(first.attempt().id());
        each.addClassName("attempt-choice");
        return each;
    }

    private void show(AttemptId id) {
        getChildren().filter(Segments.class::isInstance).forEach(child -> press((Segments<?>) child, id));
        var grade = sheets.gradebook().sheet(id);
        var lab = sheets.labs().of(id, given.lab());
        content.removeAll();
        content.add(about(grade));
        content.add(new SheetTable(grade.sheet(), lab, line -> acts(id, line)));
        content.add(total(id, grade));
        var entries = sheets.gradebook().history(id);
        content.add(new H5("History"));
        content.add(
                entries.isEmpty()
                        ? new Paragraph("Nobody has changed anything.")
                        : new HistoryList(
                                entries,
                                lab::name,
                                LocalTimes.ofBrowser(),
                                sheets.clock().instant()));
    }

    @SuppressWarnings("unchecked")
    private static void press(Segments<?> segments, AttemptId id) {
        ((Segments<AttemptId>) segments).press(id);
    }

    private Div about(AttemptGrade grade) {
        var times = LocalTimes.ofBrowser();
        var now = sheets.clock().instant();
        var words = new Span(grade.standing()
                .handedIn()
                .map(receipt -> "handed in " + times.words(receipt.at(), now) + ", receipt " + receipt.code())
                .orElse("not handed in, begun " + times.words(grade.attempt().openedAt(), now)));
        words.addClassNames("dim", "s");
        var bench = new Anchor("/bench/" + grade.attempt().id(), "Open the bench", AnchorTarget.BLANK);
        bench.addClassNames("btn", "small");
        var about = new Div(words, bench);
        about.addClassName("about-attempt");
        return about;
    }

    private List<Component> acts(AttemptId id, CheckLine line) {
        var check = line.result().check();
        var place = new Div();
        place.addClassName("override-place");
        var before = line.override();
        rest(
                place,
                before.isPresent() ? "Change the override…" : "Override…",
                "Override: " + check,
                () -> new OverrideForm(line.result().possible(), before, deciding(id, check), changed, () -> show(id)));
        if (line.isWaiting() || line.mark().isPresent()) {
            var mark = new Anchor(
                    Desk.path(one, "marking", given.id(), check, id), line.isWaiting() ? "Mark it" : "Marked");
            mark.addClassNames("btn", "small");
            place.addComponentAsFirst(mark);
        }
        return List.of(place);
    }

    private Div total(AttemptId id, AttemptGrade grade) {
        var place = new Div();
        place.addClassName("override-place");
        Optional<GradeOverride> before = grade.sheet().lines().stream()
                .filter(line -> line.kind() == GradeLine.Kind.OVERRIDE)
                .findFirst()
                .flatMap(GradeLine::by);
        rest(
                place,
                before.isPresent() ? "Change the total…" : "Override the total…",
                "",
                () -> new OverrideForm(
                        given.lab().possible(), before, deciding(id, GradeOverride.TOTAL), changed, () -> show(id)));
        return place;
    }

    private static void rest(Div place, String words, String label, java.util.function.Supplier<OverrideForm> form) {
        var open = new NativeButton(words);
        open.addClickListener(_ -> {
            place.removeAll();
            place.add(form.get());
        });
        open.addClassNames("btn", "small", "quiet");
        if (!label.isEmpty()) {
            open.setAriaLabel(label);
        }
        place.add(open);
    }

    private OverrideForm.Deciding deciding(AttemptId id, String check) {
        return new OverrideForm.Deciding() {
            @Override
            public MarkResult set(BigDecimal points, String reason, long version) {
                return sheets.marking().override(id, new OverrideGiven(check, points, reason, version));
            }

            @Override
            public MarkResult takeBack(String reason) {
                return sheets.marking().takeBack(id, check, reason);
            }
        };
    }
}
