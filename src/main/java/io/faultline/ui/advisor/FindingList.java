package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.advisor.Finding;
import java.util.List;

/// What rules found, the worst first, each with its shape and its rule.
final class FindingList extends UnorderedList {

    FindingList(List<Finding> findings, Explained explained) {
        addClassName("found");
        findings.forEach(one -> {
            var sign = Tone.sign(one.weight());
            var word = Pieces.span("sr", Tone.word(one.weight()) + ": ");
            add(new ListItem(sign, new Span(word, new Span(one.text())), new RuleChip(one, explained)));
        });
    }
}
