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
import java.util.List;
import java.util.function.Function;

/// The labs on offer, and how far the visitor is with each.
final class LabShelf extends Section {

    LabShelf(List<Lab> labs, Function<Lab, LabProgress> progress, boolean signedIn, LabWays.Begin begin) {
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
        }
        var cards = new UnorderedList();
        cards.addClassName("cards");
        labs.forEach(lab -> cards.add(new ListItem(new LabCard(lab, progress.apply(lab), signedIn, begin))));
        PlaceCard.all(signedIn).forEach(card -> cards.add(new ListItem(card)));
        add(cards);
    }
}
