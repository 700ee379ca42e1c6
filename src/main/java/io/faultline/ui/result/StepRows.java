package io.faultline.ui.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// A heading and a row for each check below it.
final class StepRows extends Section {

    /// @param situation what the step is about, if it is about one
    StepRows(String title, String worth, Optional<SituationTold> situation, List<Row> rows) {
        addClassName("step-rows");
        H2 heading = new H2(title);
        Span points = new Span(worth);
        points.addClassNames("num", "dim");
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", title);
        OrderedList list = new OrderedList();
        rows.forEach(row -> list.add(new ListItem(line(row))));
        add(new Header(heading, points));
        situation.ifPresent(this::add);
        add(list);
    }

    private static Div line(Row row) {
        Div state = new Div(row.state().sign());
        state.addClassName("row-state");
        Span points = new Span((row.isCounted() ? row.points() : "–") + " of " + row.possible());
        points.addClassNames("row-points", "num");
        Div time = new Div();
        time.addClassName("row-time");
        row.moment().ifPresent(moment -> time.add(moment.link()));
        Div line = new Div(state, new RowWords(row), points, time);
        line.addClassName("check-row");
        line.getElement().setAttribute("data-state", row.state().key());
        return line;
    }
}
