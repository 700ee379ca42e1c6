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
import io.faultline.fabric.Vm;

/// Hosts × hosts: where a VM goes live, and which instructions its guest would miss where it does not.
final class CpuDialog {
    private final Dialog dialog = new Dialog();

    CpuDialog(Glance glance, Vm vm) {
        CpuTable table = CpuTable.of(glance.view().state(), vm);
        dialog.setHeaderTitle("Processors that " + vm.id() + " can move to");
        dialog.addClassName("cpu-dialog");
        Button close = new Button("Close", click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        Div wide = new Div(of(table));
        wide.addClassName("cpu-wide");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", "Hosts against hosts");
        dialog.add(new Paragraph(table.intro()), wide, NoteBlock.chip("cpu.features"));
    }

    private static NativeTable of(CpuTable table) {
        NativeTable drawn = new NativeTable();
        drawn.addClassName("cpu-table");
        NativeTableRow head = new NativeTableRow(header("col", "The VM", ""));
        table.hosts().forEach(host -> head.add(header("col", "to " + host.host(), host.processor())));
        drawn.getHead().add(head);
        for (CpuTable.Row row : table.rows()) {
            NativeTableRow line = new NativeTableRow(header("row", row.title(), row.price()));
            row.cells().forEach(cell -> line.add(cell(cell)));
            drawn.getBody().add(line);
        }
        return drawn;
    }

    private static NativeTableHeaderCell header(String scope, String text, String below) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        if (!below.isEmpty()) {
            Div note = new Div(below);
            note.addClassName("cpu-note");
            cell.add(note);
        }
        return cell;
    }

    private static NativeTableCell cell(CpuTable.Cell of) {
        NativeTableCell cell = new NativeTableCell(Things.word(of.state()));
        if (!of.note().isEmpty()) {
            Div note = new Div(of.note());
            note.addClassName("cpu-note");
            cell.add(note);
        }
        return cell;
    }

    void open() {
        dialog.open();
    }
}
