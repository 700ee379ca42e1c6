package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Cell;
import io.faultline.advisor.Design;
import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Options against requirements. The columns of the design come first and carry a bar; each cell opens its ground.
final class Matrix extends NativeTable {

    private static final int ROOMY = 2;

    private final Advice advice;
    private final Design design;
    private final Explained explained;
    private final List<Need> needs;
    private final List<Option> columns;

    Matrix(Advice advice, Explained explained) {
        this.advice = advice;
        design = advice.design();
        this.explained = explained;
        needs = advice.scenario().wanted();
        columns = Stream.concat(
                        design.core().stream(),
                        advice.options().stream()
                                .filter(option -> !design.core().contains(option)))
                .toList();
        addClassName("mx");
        setClassName("roomy", needs.size() <= ROOMY);
        getElement().setAttribute("aria-label", "Options against requirements");
        getHead().add(head());
        needs.forEach(need -> getBody().add(row(need)));
        getFoot().add(foot());
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(header("col", "It must survive"));
        for (var option : columns) {
            var header = header("col", option.technology().title());
            header.setClassName("core", design.core().contains(option));
            row.add(header);
        }
        return row;
    }

    private NativeTableRow row(Need need) {
        var row = new NativeTableRow();
        var header = header("row", Wording.title(need));
        header.add(new Span(Wording.asked(advice.scenario().demand(need))));
        row.add(header);
        columns.forEach(option -> row.add(cell(Cell.of(option, need))));
        return row;
    }

    private NativeTableCell cell(Cell cell) {
        var words = Pieces.span("words", "");
        words.add(Pieces.span("word", Verdict.of(cell.kind()).word()));
        if (!Headline.note(cell).isEmpty()) {
            words.add(Pieces.span("note", Headline.note(cell)));
        }
        if (needs.size() <= ROOMY && !cell.lines().isEmpty()) {
            words.add(Pieces.span("line", cell.lines().getFirst().text()));
        }
        var button = new NativeButton("", _ -> explained.open(cell));
        button.add(Verdict.of(cell.kind()).sign(), words);
        var data = new NativeTableCell(button);
        data.addClassName(
                Verdict.of(cell.kind()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.setClassName("core", design.core().contains(cell.option()));
        data.setClassName("carries", cell.equals(design.carried().get(cell.need())));
        return data;
    }

    private NativeTableRow foot() {
        var row = new NativeTableRow();
        row.add(header("row", "Role in the design"));
        for (var option : columns) {
            var core = design.core().contains(option);
            var data =
                    new NativeTableCell(design.spare().contains(option) ? "could replace" : Wording.fit(option.fit()));
            data.setClassName("core", core);
            row.add(data);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
