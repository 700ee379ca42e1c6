package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Finding;
import io.faultline.advisor.Finding.About;

/// Statements that cannot both be true, each with the two, before anything is made of them.
final class Noticed extends Section {

    Noticed(Advice advice, Explained explained, Runnable change) {
        addClassName("noticed");
        var contradictions = advice.findings(About.CONTRADICTION);
        setVisible(!contradictions.isEmpty());
        var list = new UnorderedList();
        contradictions.forEach(one -> list.add(item(one, explained)));
        var edit = new NativeButton("Put it right", _ -> change.run());
        edit.addClassNames("btn", "small");
        add(
                Pieces.div(
                        "h",
                        new H2(
                                contradictions.size() == 1
                                        ? "Two of your answers exclude each other"
                                        : "Some of your answers exclude each other"),
                        edit),
                list);
    }

    private static ListItem item(Finding one, Explained explained) {
        var statements = Pieces.div("statements");
        one.inputs().forEach(input -> statements.add(Pieces.span("statement", input)));
        return new ListItem(new Span(one.text()), statements, new RuleChip(one, explained));
    }
}
