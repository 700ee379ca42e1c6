package io.faultline.ui.course.live;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.faultline.account.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The same as the wall in rows: for many learners, and for whoever reads with their ears.
final class SeatTable extends Grid<Seat> {

    private static final String STATE =
            "<span class=\"st says\" data-state=\"${item.state}\"><fl-glyph name=\"${item.mark}\"></fl-glyph>"
                    + "<span>${item.says}</span></span>";

    private final List<Seat> seats = new ArrayList<>();
    private final ListDataProvider<Seat> rows = new ListDataProvider<>(seats) {
        @Override
        public PersonId getId(Seat seat) {
            return seat.who().id();
        }
    };

    SeatTable() {
        addClassNames("desk-grid", "seats");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", "Learners");
        addColumn(name()).setHeader("Learner").setFlexGrow(2).setFrozen(true).setRowHeader(true);
        addColumn(LitRenderer.<Seat>of(STATE)
                        .withProperty("state", seat -> seat.state().name().toLowerCase(Locale.ROOT))
                        .withProperty(
                                "mark",
                                seat -> SeatCard.mark(seat.state()).name().toLowerCase(Locale.ROOT))
                        .withProperty("says", Seat::says))
                .setHeader("How it goes")
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(seat -> seat.progress()
                        .map(progress -> progress.done() + " of " + progress.steps())
                        .orElse(""))
                .setHeader("Steps")
                .setWidth("90px")
                .setFlexGrow(0);
        addColumn(SeatCard::doing).setHeader("At").setFlexGrow(3);
        addColumn(seat -> seat.progress()
                        .map(progress -> progress.points() + " of " + progress.possible())
                        .orElse(""))
                .setHeader("Points")
                .setWidth("110px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(_ -> "num");
        setDataProvider(rows);
    }

    /// Sends the rows that differ; all of them only when their order is another.
    void show(List<Seat> now) {
        var before = List.copyOf(seats);
        seats.clear();
        seats.addAll(now);
        if (ids(before).equals(ids(now))) {
            for (int i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(before.get(i))) {
                    rows.refreshItem(now.get(i));
                }
            }
        } else {
            rows.refreshAll();
        }
    }

    private static LitRenderer<Seat> name() {
        return LitRenderer.<Seat>of("${item.to ? html`<a href=\"${item.to}\">${item.name}</a>` : item.name}")
                .withProperty("name", seat -> seat.who().name())
                .withProperty(
                        "to", seat -> seat.attempt().map(id -> "/bench/" + id).orElse(""));
    }

    private static List<PersonId> ids(List<Seat> seats) {
        return seats.stream().map(seat -> seat.who().id()).toList();
    }
}
