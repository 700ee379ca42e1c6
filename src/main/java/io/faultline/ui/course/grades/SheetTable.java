package io.faultline.ui.course.grades;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.CheckLine;
import io.faultline.course.GradeOverride;
import io.faultline.course.GradeSheet;
import io.faultline.course.ManualMark;
import io.faultline.grading.Verdict;
import io.faultline.lab.RubricItem;
import io.faultline.ui.course.Count;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import io.faultline.ui.verdict.CheckState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the grade of one attempt comes about: every check with what the machine says, what a person gave and
/// what counts, then the steps from their sum to the grade.
public final class SheetTable extends NativeTable {

    /// Puts what can be done about a check beside it; the rows below it belong to the same check.
    @FunctionalInterface
    public interface Acts extends Function<CheckLine, List<Component>> {}

    private static final int COLUMNS = 4;

    private final ReadLab lab;

    public SheetTable(GradeSheet sheet, ReadLab lab, Acts acts) {
        this.lab = lab;
        addClassName("sheet");
        getElement().setAttribute("aria-label", "Score sheet");
        getHead().add(heads());
        var body = addBody();
        sheet.checks().forEach(line -> body.add(row(line, acts.apply(line))));
        var foot = addBody();
        foot.addClassName("sheet-steps");
        sheet.lines().forEach(line -> foot.add(step(line.words(), line.by(), signed(line.amount()))));
        foot.add(total(sheet));
    }

    private static NativeTableRow heads() {
        var row = new NativeTableRow();
        row.add(head("Check", false), head("Automatic", true), head("By hand", true), head("Counts", true));
        return row;
    }

    private NativeTableRow row(CheckLine line, List<Component> acts) {
        var result = line.result();
        var name = new Div(new Span(lab.name(result.check())));
        name.addClassName("check-name");
        var about = new Div(sign(line));
        about.addClassName("sheet-about");
        result.at().filter(_ -> lab.hasClock()).map(lab::link).ifPresent(about::add);
        var cell = new NativeTableHeaderCell(name, about);
        cell.getElement().setAttribute("scope", "row");
        if (!result.seen().isBlank()) {
            cell.add(paragraph("sheet-seen", result.seen()));
        }
        if (!result.answer().isBlank()) {
            cell.add(paragraph("sheet-answer", lab.answer(result.check(), result.answer())));
        }
        line.mark().ifPresent(mark -> cell.add(marked(line, mark)));
        line.override().ifPresent(one -> cell.add(paragraph("sheet-given", by(one))));
        if (line.needsLook()) {
            cell.add(look(line));
        }
        acts.forEach(cell::add);
        var row = new NativeTableRow();
        row.add(
                cell,
                figure(Count.points(result.automatic()), "of " + result.possible()),
                figure(byHand(line), ""),
                figure(Count.points(line.counts()), ""));
        row.setClassName("needs-look", line.needsLook());
        return row;
    }

    private static Component sign(CheckLine line) {
        if (line.mark().isPresent() && line.result().state() == Verdict.State.WAITING) {
            var marked = new Span(new Glyph(Mark.DONE), new Span("Marked"));
            marked.addClassNames("st", "up");
            return marked;
        }
        return CheckState.of(line.result().state()).sign();
    }

    private Paragraph marked(CheckLine line, ManualMark mark) {
        var items = lab.lab()
                .flatMap(of -> of.check(line.result().check()))
                .map(check -> check.rubric().stream()
                        .filter(item -> mark.rubric().contains(item.id()))
                        .map(RubricItem::text)
                        .collect(Collectors.joining("; ")))
                .orElse("");
        var words = mark.grader() + " gave " + Count.points(mark.points()) + (items.isEmpty() ? "" : " for: " + items)
                + (mark.comment().isBlank() ? "" : ". “" + mark.comment() + "”");
        return paragraph("sheet-given", words);
    }

    private static Paragraph look(CheckLine line) {
        var then = line.override()
                .flatMap(GradeOverride::autoThen)
                .or(() -> line.mark().flatMap(ManualMark::autoThen));
        return paragraph(
                "sheet-look",
                "The machine says " + Count.points(line.result().automatic()) + " now"
                        + then.map(points -> "; it said " + Count.points(points) + " when this was given")
                                .orElse("")
                        + ". What a person gave stays.");
    }

    private static String by(GradeOverride one) {
        return one.grader() + " set " + Count.points(one.points()) + ": “" + one.reason() + "”";
    }

    private static NativeTableRow step(String words, Optional<GradeOverride> by, String amount) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "row");
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS - 1));
        by.ifPresent(one -> cell.add(paragraph("sheet-given", "“" + one.reason() + "”")));
        var row = new NativeTableRow();
        row.add(cell, figure(amount, ""));
        return row;
    }

    private static NativeTableRow total(GradeSheet sheet) {
        var cell = new NativeTableHeaderCell("Grade of this attempt");
        cell.getElement().setAttribute("scope", "row");
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS - 1));
        var row = new NativeTableRow();
        row.addClassName("sheet-total");
        row.add(cell, figure(Count.points(sheet.points()), "of " + Count.points(sheet.possible())));
        return row;
    }

    private static String byHand(CheckLine line) {
        return line.override()
                .map(GradeOverride::points)
                .or(() -> line.mark().map(ManualMark::points))
                .map(Count::points)
                .orElse("–");
    }

    private static String signed(BigDecimal amount) {
        return amount.signum() < 0 ? "−" + Count.points(amount.negate()) : Count.points(amount);
    }

    private static NativeTableHeaderCell head(String words, boolean figure) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "col");
        head.setClassName("fig", figure);
        return head;
    }

    private static NativeTableCell figure(String value, String more) {
        var cell = new NativeTableCell(new Span(value));
        cell.addClassNames("fig", "num");
        if (!more.isEmpty()) {
            var small = new Span(" " + more);
            small.addClassNames("xs", "faint");
            cell.add(small);
        }
        return cell;
    }

    private static Paragraph paragraph(String kind, String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName(kind);
        return paragraph;
    }
}
