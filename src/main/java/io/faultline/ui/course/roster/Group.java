package io.faultline.ui.course.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// Lines of a list that mean the same for a class.
final class Group extends Section {

    private final UnorderedList list = new UnorderedList();

    /// @param kind  for the sheet
    /// @param means what becomes of them
    Group(String kind, String title, String means) {
        addClassNames("roster-group", kind);
        var words = new Span(means);
        words.addClassNames("dim", "s");
        var head = new Div(new H4(title), words);
        head.addClassName("group-head");
        add(head, list);
    }

    /// @param line of the list; 0 where there is none
    void add(int line, String name, String more, Component... choice) {
        var number = new Span(line > 0 ? String.valueOf(line) : "");
        number.addClassNames("num", "line");
        if (line > 0) {
            number.getElement().setAttribute("aria-label", "Line " + line);
        }
        var who = new Span(name);
        who.addClassName("who");
        var says = new Span(more);
        says.addClassNames("dim", "says");
        var item = new ListItem(number, who, says);
        item.add(choice);
        list.add(item);
    }
}
