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

/// Hosts × hosts: from which one a move would be let in at which other, and why not.
final class LogonDialog {
    private final Dialog dialog = new Dialog();

    LogonDialog(Glance glance) {
        LogonTable table = LogonTable.of(glance.view().state());
        dialog.setHeaderTitle("Who may move where");
        dialog.addClassName("cpu-dialog");
        Button close = new Button("Close", click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        Div wide = new Div(of(table));
        wide.addClassName("cpu-wide");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", "Hosts against hosts");
        dialog.add(
                new Paragraph(
                        "The source of a move speaks to its destination in the administrator's name. Each row is a"
                                + " source, with how it signs on."),
                wide,
                NoteBlock.chip("migration.kerberos"));
    }

    private static NativeTable of(LogonTable table) {
        NativeTable drawn = new NativeTable();
        drawn.addClassName("cpu-table");
        NativeTableRow head = new NativeTableRow(header("col", "From", ""));
        table.hosts().forEach(host -> head.add(header("col", "to " + host, "")));
        drawn.getHead().add(head);
        for (LogonTable.Row row : table.rows()) {
            NativeTableRow line = new NativeTableRow(header("row", row.from(), row.below()));
            row.cells().forEach(cell -> line.add(cell(cell)));
            drawn.getBody().add(line);
        }
        return drawn;
    }

    private static NativeTableHeaderCell header(String scope, String text, String below) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        if (!below.isEmpty()) {
            cell.add(note(below));
        }
        return cell;
    }

    private static NativeTableCell cell(LogonTable.Cell of) {
        NativeTableCell cell = new NativeTableCell(Things.word(of.state()));
        if (!of.note().isEmpty()) {
            cell.add(note(of.note()));
        }
        return cell;
    }

    private static Div note(String text) {
        Div note = new Div(text);
        note.addClassName("cpu-note");
        return note;
    }

    void open() {
        dialog.open();
    }
}
