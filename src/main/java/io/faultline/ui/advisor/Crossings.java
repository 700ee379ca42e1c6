package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Crossing;
import io.faultline.advisor.Finding;
import io.faultline.advisor.Finding.About;
import io.faultline.advisor.Processor;
import java.util.List;

/// Which processor may follow which: each cell is what a rule says of a running machine that goes from the one to the
/// other.
final class Crossings extends Section {

    private final Explained explained;

    Crossings(Advice advice, Explained explained) {
        this.explained = explained;
        addClassName("crossings");
        var findings = advice.findings(About.PROCESSORS);
        setVisible(!findings.isEmpty());
        add(Pieces.div("h", new H2("Which processor may follow which")));
        if (!advice.crossings().isEmpty()) {
            add(Pieces.div("scroll", table(advice.crossings())));
        }
        add(new FindingList(findings, explained));
    }

    private NativeTable table(List<Crossing> crossings) {
        var kinds = crossings.stream().map(Crossing::from).distinct().toList();
        var table = new NativeTable();
        table.addClassName("cpu");
        table.getElement().setAttribute("aria-label", "Which processor may follow which");
        var head = new NativeTableRow(header("col", "From, to"));
        kinds.forEach(kind -> head.add(header("col", kind.words())));
        table.getHead().add(head);
        for (var from : kinds) {
            var row = new NativeTableRow(header("row", from.words()));
            kinds.forEach(to -> row.add(cell(crossings, from, to)));
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell cell(List<Crossing> crossings, Processor from, Processor to) {
        var cell = new NativeTableCell();
        crossings.stream()
                .filter(one -> one.from().equals(from) && one.to().equals(to))
                .map(Crossing::finding)
                .findFirst()
                .ifPresentOrElse(
                        finding -> {
                            cell.addClassName(Tone.name(finding.weight()));
                            cell.add(button(finding, from, to));
                        },
                        () -> cell.addClassName("self"));
        return cell;
    }

    private NativeButton button(Finding finding, Processor from, Processor to) {
        var button = new NativeButton("", _ -> explained.open(finding));
        button.add(Tone.sign(finding.weight()), new Span(word(finding, from, to)));
        button.setAriaLabel("From " + from.words() + " to " + to.words() + ": " + word(finding, from, to));
        return button;
    }

    private static String word(Finding finding, Processor from, Processor to) {
        return switch (finding.weight()) {
            case GOOD -> "Live";
            case COST -> "Mode on";
            case UNKNOWN -> "Not known";
            case BAD -> from.maker() == to.maker() ? "Needs the mode" : "Cold only";
        };
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        var header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
