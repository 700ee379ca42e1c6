package io.faultline.ui.advisor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Line;
import io.faultline.advisor.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Why it is not one of the others: for each, what stops it or what it is for instead.
final class Others extends Section {

    private final Explained explained;

    Others(Advice advice, Explained explained) {
        this.explained = explained;
        var design = advice.design();
        addClassName("others");
        add(Pieces.div("h", new H2(design.core().isEmpty() ? "Why none of them" : "Why not the others")));
        advice.options().stream()
                .filter(option -> !design.core().contains(option))
                .forEach(option -> add(article(option, design.spare().contains(option))));
    }

    private Component article(Option option, boolean spare) {
        var heading = new H3(new Span(option.technology().title()));
        heading.add(Pieces.span("role", spare ? "could replace" : Wording.fit(option.fit())));
        var list = new UnorderedList();
        Set<String> said = new HashSet<>();
        reasons(option, spare).stream()
                .filter(line -> said.add(line.text()))
                .forEach(line -> list.add(new ListItem(
                        Verdict.of(line.kind()).sign(), new Span(line.text()), new RuleChip(line, explained))));
        return Pieces.in(new Article(), "other", heading, list);
    }

    /// The weightiest first; of one that is only for something else, that.
    private static List<Line> reasons(Option option, boolean spare) {
        var against = Stream.of(option.blockedBy(), option.despite(), option.whyNot())
                .flatMap(List::stream)
                .toList();
        return spare || against.isEmpty()
                ? Stream.concat(option.because().stream(), against.stream()).toList()
                : against;
    }
}
