package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridListDataView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One table of the list twin. Rows keep their place and the focus while what is in them changes.
final class ListPage extends Div implements Pane {
    private final Bench bench;
    private final ObjectMenu menu;
    private final Function<Glance, List<ListRow>> read;
    private final List<ListRow> rows = new ArrayList<>();
    private final Grid<ListRow> grid = new Grid<>();
    private final Paragraph none;
    private final GridListDataView<ListRow> view;
    private @Nullable Glance last;

    ListPage(Bench bench, String name, String none, List<ListColumn> columns, Function<Glance, List<ListRow>> read) {
        this.bench = bench;
        this.menu = new ObjectMenu(bench);
        this.read = read;
        this.none = new Paragraph(none);
        addClassName("list-page");
        this.none.addClassName("nothing");
        grid.getElement().setAttribute("aria-label", name);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), i);
        }
        view = grid.setItems(rows);
        view.setIdentifierProvider(ListRow::key);
        grid.setSizeFull();
        add(this.none, grid);
    }

    private void column(ListColumn column, int at) {
        var added = grid.addComponentColumn(row -> cell(row, at))
                .setHeader(column.name())
                .setResizable(true);
        added.setFlexGrow(column.grow());
        if (column.width() > 0) {
            added.setWidth(column.width() + "px");
        }
    }

    /// A last column with a button that opens the menu of the row; Enter or Space on it, as on any button.
    ListPage withActions() {
        grid.addComponentColumn(row -> row.thing().map(this::actions).orElseGet(Span::new))
                .setHeader("Actions")
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addItemClickListener(click -> bench.select(click.getItem().thing()));
        return this;
    }

    /// A click on a row, or Enter on it, does this.
    ListPage onRow(java.util.function.Consumer<ListRow> chosen) {
        grid.addItemClickListener(click -> chosen.accept(click.getItem()));
        return this;
    }

    private Component actions(Thing thing) {
        NativeButton button = new NativeButton("Actions…");
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("aria-label", "Actions for " + thing.name());
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement()
                .addEventListener("click", click -> {
                    bench.select(Optional.of(thing));
                    open(
                            thing,
                            click.getEventData().get(Place.LEFT).asInt(),
                            click.getEventData().get(Place.BELOW).asInt());
                })
                .addEventData(Place.LEFT)
                .addEventData(Place.BELOW);
        return button;
    }

    private void open(Thing thing, int x, int y) {
        Glance glance = last;
        if (glance != null) {
            menu.open(thing, glance, x, y);
        }
    }

    private static Component cell(ListRow row, int at) {
        ListCell cell = row.cells().get(at);
        Span words = new Span(cell.text());
        if (cell.mono()) {
            words.addClassName("num");
        }
        return cell.mark()
                .<Component>map(mark -> {
                    Span st = new Span(new Glyph(mark), words);
                    st.addClassNames("st", cell.tone().isEmpty() ? Things.tone(mark) : cell.tone());
                    return st;
                })
                .orElse(words);
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        List<ListRow> now = read.apply(glance);
        none.setVisible(now.isEmpty());
        grid.setVisible(!now.isEmpty());
        if (now.equals(rows)) {
            return;
        }
        boolean same = keys(now).equals(keys(rows));
        List<ListRow> changed = now.stream().filter(row -> !rows.contains(row)).toList();
        rows.clear();
        rows.addAll(now);
        if (same) {
            changed.forEach(view::refreshItem);
        } else {
            view.refreshAll();
        }
    }

    private static List<String> keys(List<ListRow> rows) {
        return rows.stream().map(ListRow::key).toList();
    }
}
