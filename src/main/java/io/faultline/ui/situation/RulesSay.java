package io.faultline.ui.situation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Line;
import io.faultline.advisor.Option;
import io.faultline.advisor.Prerequisite;
import io.faultline.advisor.Told;
import io.faultline.lab.Situation;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rules say to a situation: what is right and why, and why not what was chosen. Each sentence has the id of
/// its rule, which leads to the ground that it stands on.
public final class RulesSay extends Section {
    private final Heading level;

    /// @param chosen the id of a technology; empty when none was chosen
    /// @param over   nothing is asked any more, so that limits are told too
    public RulesSay(Situation situation, String chosen, boolean over, Heading level) {
        this.level = level;
        addClassName("rules-say");
        List<Option> right = situation.right();
        add(level.of(right.size() > 1 ? "What the rules say: both are right" : "What the rules say"));
        if (right.isEmpty()) {
            add(new Paragraph("No technology answers this."));
        }
        right.forEach(option -> add(right(option, option.technology().name().equals(chosen), over)));
        chosen(situation, chosen).filter(option -> !right.contains(option)).ifPresent(option -> add(wrong(option)));
    }

    private static Optional<Option> chosen(Situation situation, String chosen) {
        return situation.advice().options().stream()
                .filter(option -> option.technology().name().equals(chosen))
                .findFirst();
    }

    private Component right(Option option, boolean chosen, boolean over) {
        Div part = part(option, chosen ? "your choice" : "", Mark.DONE, "up", "right");
        part.add(lines(option.because()));
        list(part, "At a price", option.despite());
        list(part, "Still missing", missing(option, Told.NO));
        list(part, "To be asked first", missing(option, Told.UNKNOWN));
        if (over) {
            list(part, "It does not protect from", option.doesNotProtect());
        }
        return part;
    }

    private Component wrong(Option option) {
        Div part = part(option, "your choice", Mark.DOWN, "down", "wrong");
        part.add(lines(Stream.of(
                        option.blockedBy(),
                        missing(option, Told.NO),
                        option.whyNot(),
                        option.despite(),
                        missing(option, Told.UNKNOWN))
                .flatMap(List::stream)
                .toList()));
        return part;
    }

    private static List<Line> missing(Option option, Told met) {
        return option.prerequisites().stream()
                .filter(one -> one.met() == met)
                .map(Prerequisite::line)
                .toList();
    }

    private Div part(Option option, String note, Mark mark, String tone, String kind) {
        HtmlContainer title = level.below().of("");
        Span sign =
                new Span(new Glyph(mark).plain(), new Span(option.technology().title()));
        sign.addClassNames("st", tone);
        title.add(sign);
        if (!note.isEmpty()) {
            Span tag = new Span(note);
            tag.addClassName("tag");
            title.add(tag);
        }
        Div part = new Div(title);
        part.addClassNames("rules-option", kind);
        return part;
    }

    private static void list(Div part, String lead, List<Line> lines) {
        if (!lines.isEmpty()) {
            Paragraph words = new Paragraph(lead);
            words.addClassName("rules-lead");
            part.add(words, lines(lines));
        }
    }

    private static UnorderedList lines(List<Line> lines) {
        UnorderedList list = new UnorderedList();
        for (Line line : lines) {
            Anchor rule = new Anchor(line.source(), line.rule(), AnchorTarget.BLANK);
            rule.addClassNames("rule-id", "num");
            rule.getElement().setAttribute("rel", "noopener noreferrer");
            rule.setAriaLabel("Rule " + line.rule() + ": where its ground can be read, in a new tab");
            list.add(new ListItem(new Span(line.text() + " "), rule));
        }
        return list;
    }
}
