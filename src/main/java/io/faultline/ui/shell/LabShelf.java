package io.faultline.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.lab.Lab;
import io.faultline.workbench.AttemptRow;
import io.faultline.workbench.Task;
import java.util.List;
import java.util.Optional;

/// The labs on offer, and how far the visitor is with each.
final class LabShelf extends Section {

    LabShelf(List<Lab> labs, List<AttemptRow> mine, boolean signedIn) {
        addClassName("shelf");
        var title = new H2("Labs");
        title.setId("labs");
        var count =
                new Span(labs.size() == 1 ? "one so far, and three places without a task" : labs.size() + " on offer");
        count.addClassName("dim");
        getElement().setAttribute("aria-labelledby", "labs");
        add(new Header(title, count));
        if (labs.isEmpty()) {
            var nothing = new Div(new Paragraph("No lab is on offer yet. A free bench needs none."));
            nothing.addClassName("nothing");
            add(nothing);
            return;
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        labs.forEach(lab -> cards.add(new ListItem(new LabCard(lab, attemptAt(lab, mine), signedIn))));
        PlaceCard.all(signedIn).forEach(card -> cards.add(new ListItem(card)));
        add(cards);
    }

    /// The one that is open, else the one last seen.
    private static Optional<AttemptRow> attemptAt(Lab lab, List<AttemptRow> mine) {
        var at = mine.stream()
                .filter(row -> row.task().equals(new Task.OfLab(lab.id())))
                .toList();
        return at.stream()
                .filter(row -> row.closed().isEmpty())
                .findFirst()
                .or(() -> at.stream().findFirst());
    }
}
