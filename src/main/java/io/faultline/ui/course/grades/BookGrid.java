package io.faultline.ui.course.grades;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.faultline.account.PersonId;
import io.faultline.course.Lateness;
import io.faultline.ui.course.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// All lines of a gradebook. Everything is plain text or a small template: thousands of rows sort and filter at
/// once.
final class BookGrid extends Grid<BookLine> {

    private static final BigDecimal NONE = BigDecimal.valueOf(-1);
    private static final String NAME =
            "<span class=\"who\">${item.name}</span>${item.left ? html` <span class=\"tag\">has left</span>` : ''}";
    private static final String STATE =
            "<span class=\"st s ${item.tone}\"><fl-glyph name=\"${item.mark}\"></fl-glyph><span>${item.words}</span></span>";

    private static final String FLAG = "${item.words ? html`<span class=\"st isolated\">"
            + "<fl-glyph name=\"unmonitored\"></fl-glyph><span>${item.words}</span></span>` : ''}";

    private final List<BookLine> shown = new ArrayList<>();
    private final ListDataProvider<BookLine> rows = new ListDataProvider<>(shown) {
        @Override
        public PersonId getId(BookLine line) {
            return line.learner();
        }
    };

    /// @param choose called with the line that was chosen, or with nothing when it was let go
    BookGrid(Consumer<Optional<BookLine>> choose) {
        addClassNames("desk-grid", "book");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", "Grades");
        var name = addColumn(LitRenderer.<BookLine>of(NAME)
                        .withProperty("name", BookLine::name)
                        .withProperty("left", BookLine::left))
                .setHeader("Learner")
                .setComparator(Comparator.comparing(BookLine::name, String.CASE_INSENSITIVE_ORDER))
                .setWidth("200px")
                .setFlexGrow(4)
                .setFrozen(true)
                .setRowHeader(true);
        addColumn(LitRenderer.<BookLine>of(STATE)
                        .withProperty("words", line -> line.state().words())
                        .withProperty("tone", line -> line.state() == BookLine.State.NOT_BEGUN ? "faint" : "")
                        .withProperty("mark", BookGrid::mark))
                .setHeader("State")
                .setComparator(BookLine::state)
                .setWidth("128px")
                .setFlexGrow(1);
        figure("Steps", line -> line.steps() < 0 ? "" : line.steps() + "/" + line.of(), BookLine::steps, "76px");
        figure(
                "Automatic",
                line -> points(line.automatic()),
                line -> line.automatic().orElse(NONE),
                "100px");
        figure("By hand", line -> signed(line.byHand()), line -> line.byHand().orElse(NONE), "92px");
        figure("Final", line -> points(line.points()), line -> line.points().orElse(NONE), "80px")
                .setPartNameGenerator(_ -> "num final");
        figure("Waiting", line -> line.waits() ? Count.points(line.waiting()) : "", BookLine::waiting, "88px");
        addColumn(LitRenderer.<BookLine>of(FLAG).withProperty("words", line -> line.needsLook() ? "look" : ""))
                .setHeader("Needs a look")
                .setComparator(BookLine::needsLook)
                .setWidth("120px")
                .setFlexGrow(1);
        addColumn(line -> late(line.late()))
                .setHeader("Late")
                .setComparator(line -> line.late().map(Lateness::days).orElse(0))
                .setWidth("104px")
                .setFlexGrow(1)
                .setPartNameGenerator(_ -> "num");
        addColumn(line -> line.released() && line.points().isPresent() ? "released" : "")
                .setHeader("Seen by learner")
                .setComparator(BookLine::released)
                .setWidth("132px")
                .setFlexGrow(1);
        setEmptyStateText("No learner fits these filters.");
        sort(List.of(new GridSortOrder<>(name, SortDirection.ASCENDING)));
        setDataProvider(rows);
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                choose.accept(event.getFirstSelectedItem());
            }
        });
    }

    private <C extends Comparable<? super C>> Column<BookLine> figure(
            String header, ValueProvider<BookLine, String> text, Function<BookLine, C> by, String width) {
        return addColumn(text)
                .setHeader(header)
                .setComparator(Comparator.comparing(by))
                .setWidth(width)
                .setFlexGrow(1)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(_ -> "num");
    }

    void show(List<BookLine> lines) {
        shown.clear();
        shown.addAll(lines);
        rows.refreshAll();
    }

    /// Only this line looks different now.
    void change(BookLine line) {
        shown.replaceAll(old -> old.learner().equals(line.learner()) ? line : old);
        rows.refreshItem(line);
    }

    private static String mark(BookLine line) {
        return switch (line.state()) {
            case NOT_BEGUN -> "open";
            case BEGUN -> "booting";
            case HANDED_IN -> "done";
            case SET -> "paused";
        };
    }

    private static String points(Optional<BigDecimal> points) {
        return points.map(Count::points).orElse("");
    }

    /// `+3`, `−2.5`.
    static String signed(Optional<BigDecimal> points) {
        return points.map(more -> more.signum() < 0 ? "−" + Count.points(more.negate()) : "+" + Count.points(more))
                .orElse("");
    }

    private static String late(Optional<Lateness> late) {
        return late.map(by -> by.days() <= 1 ? "up to 1 day" : by.days() + " days")
                .orElse("");
    }
}
