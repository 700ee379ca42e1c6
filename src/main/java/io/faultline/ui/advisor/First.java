package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Design;
import io.faultline.advisor.Prerequisite;
import java.util.Comparator;

/// What must be there before the design can be built: what is missing first, then what nobody told, then the rest.
final class First extends Section {

    private static final Comparator<Prerequisite> MISSING_FIRST = Comparator.comparing(one -> switch (one.met()) {
        case NO -> 0;
        case UNKNOWN -> 1;
        case YES -> 2;
    });

    First(Design design, Explained explained) {
        addClassName("first");
        var list = new UnorderedList();
        design.prerequisites().stream().sorted(MISSING_FIRST).forEach(one -> {
            var state = Pieces.span("state " + one.state(), Wording.met(one.met()));
            list.add(new ListItem(
                    Sign.of(one.met()), new Span(one.line().text()), state, new RuleChip(one.line(), explained)));
        });
        add(Pieces.div("h", new H2("Must be there first")), list);
        setVisible(!design.prerequisites().isEmpty());
    }
}
