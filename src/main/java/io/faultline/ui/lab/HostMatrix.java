package io.faultline.ui.lab;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.ui.fabric.StateView;
import java.util.List;

/// Hosts × hosts: a destination in each column; every cell has a shape and a word, and says why not.
///
/// @param corner what the rows are
record HostMatrix(String corner, List<Head> columns, List<Row> rows) {
    /// @param below a smaller line; may be empty
    record Head(String title, String below) {}

    record Row(Head head, List<Cell> cells) {}

    /// @param note a smaller line; may be empty
    record Cell(StateView state, String note) {}

    /// @param ledger id of what is simplified in it
    Dialog dialog(String title, String intro, String ledger) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        Button close = new Button("Close", click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        Div wide = new Div(table());
        wide.addClassName("host-matrix-wide");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", "Hosts against hosts");
        dialog.add(new Paragraph(intro), wide, NoteBlock.chip(ledger));
        return dialog;
    }

    private NativeTable table() {
        NativeTable drawn = new NativeTable();
        drawn.addClassName("host-matrix");
        NativeTableRow head = new NativeTableRow(header("col", new Head(corner, "")));
        columns.forEach(column -> head.add(header("col", column)));
        drawn.getHead().add(head);
        for (Row row : rows) {
            NativeTableRow line = new NativeTableRow(header("row", row.head()));
            row.cells().forEach(cell -> line.add(cell(cell)));
            drawn.getBody().add(line);
        }
        return drawn;
    }

    private static NativeTableHeaderCell header(String scope, Head of) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(of.title()));
        cell.getElement().setAttribute("scope", scope);
        if (!of.below().isEmpty()) {
            cell.add(note(of.below()));
        }
        return cell;
    }

    private static NativeTableCell cell(Cell of) {
        NativeTableCell cell = new NativeTableCell(Things.word(of.state()));
        if (!of.note().isEmpty()) {
            cell.add(note(of.note()));
        }
        return cell;
    }

    private static Div note(String text) {
        Div note = new Div(text);
        note.addClassName("host-matrix-note");
        return note;
    }
}
