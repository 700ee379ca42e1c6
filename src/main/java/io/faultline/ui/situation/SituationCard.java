package io.faultline.ui.situation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.Situation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Who asks for what, and with what in hand: the story, then the same as facts.
public final class SituationCard extends Article {

    /// @param level of its heading on the page
    public SituationCard(Situation situation, Heading level) {
        addClassName("situation");
        HtmlContainer title = level.of(situation.title());
        title.addClassName("situation-title");
        Paragraph story = new Paragraph(situation.story());
        story.addClassName("situation-story");
        List<Fact> held = Fact.held(situation.scenario().have());
        List<Fact> unknown = held.stream().filter(fact -> !fact.known()).toList();
        Section asked = group("What is asked", list(Fact.asked(situation.scenario())), level);
        asked.addClassName("asked-facts");
        Section there =
                group("What is there", list(held.stream().filter(Fact::known).toList()), level);
        there.addClassName("held-facts");
        add(title, story, asked, there);
        if (!unknown.isEmpty()) {
            String questions = unknown.stream().map(Fact::value).collect(Collectors.joining("; ", "", "."));
            Paragraph nobody =
                    new Paragraph(questions.substring(0, 1).toUpperCase(Locale.ROOT) + questions.substring(1));
            nobody.addClassName("situation-unknown");
            add(group("What nobody knows", nobody, level));
        }
    }

    private static Section group(String name, Component content, Heading level) {
        Section group = new Section(level.below().of(name), content);
        group.addClassName("situation-group");
        return group;
    }

    private static DescriptionList list(List<Fact> facts) {
        DescriptionList list = new DescriptionList();
        for (Fact fact : facts) {
            Span value = new Span(fact.value());
            value.setClassName("num", fact.value().matches(".*\\d.*"));
            list.getElement()
                    .appendChild(new Div(new DescriptionList.Term(fact.name()), new DescriptionList.Description(value))
                            .getElement());
        }
        return list;
    }
}
