package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Closed;
import io.faultline.workbench.CommandLine;
import io.faultline.workbench.Keepsake;
import io.faultline.workbench.Purpose;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A bench at which nothing more can be done: said plainly, with what is kept and a way on.
final class ClosedBench extends Div {
    private ClosedBench() {
        addClassName("closed-bench");
    }

    /// There is no such attempt, or it is somebody else's; which of the two is not told.
    static ClosedBench unknown() {
        ClosedBench page = new ClosedBench();
        page.add(new H1("You have no such attempt"));
        page.add(new Paragraph("Maybe it is another learner's, or its address is cut short."));
        Anchor back = new Anchor("/", "Back to your labs");
        back.addClassNames("btn", "primary");
        page.add(back);
        return page;
    }

    static ClosedBench of(Attempt attempt, Closed closed, Supplier<AttemptId> goOn) {
        ClosedBench page = new ClosedBench();
        page.add(new H1(attempt.title()), new Paragraph(closed.why()));
        if (!attempt.isReadOnly()) {
            page.add(attempt.purpose() == Purpose.PRACTICE ? goOn(goOn) : toAssignments());
        }
        closed.last()
                .ifPresent(last -> page.add(new H2("How it stood at " + clock(attempt, last)), table(last.view())));
        if (!closed.lines().isEmpty()) {
            page.add(new H2("What was given"), new Pre(lines(attempt, closed.lines())));
        }
        closed.last()
                .filter(last -> !last.log().isEmpty())
                .ifPresent(last -> page.add(new H2("What happened"), table(last.log())));
        return page;
    }

    /// What was given goes on from where it was given, so that it stays what it is.
    private static Anchor toAssignments() {
        Anchor back = new Anchor("/", "Go on from your assignments");
        back.addClassNames("btn", "primary");
        return back;
    }

    private static NativeButton goOn(Supplier<AttemptId> goOn) {
        NativeButton button = new NativeButton(
                "Go on in a new attempt", click -> UI.getCurrent().navigate("bench/" + goOn.get()));
        button.addClassNames("btn", "primary");
        return button;
    }

    private static String clock(Attempt attempt, Keepsake last) {
        return Moments.timeOfDay(last.at(), attempt.startsAt());
    }

    private static String lines(Attempt attempt, List<CommandLine> lines) {
        return lines.stream()
                .map(line -> Moments.timeOfDay(line.at(), attempt.startsAt()) + "  " + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static NativeTable table(List<List<String>> rows) {
        NativeTable table = new NativeTable();
        for (List<String> row : rows) {
            NativeTableRow line = new NativeTableRow();
            row.forEach(cell -> line.add(new NativeTableCell(cell)));
            table.getBody().add(line);
        }
        return table;
    }
}
