package io.faultline.ui.lab;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Map;

/// Terms and what is said to each, in order.
final class FactList extends DescriptionList {
    private Map<String, String> shown = Map.of();

    FactList() {
        addClassName("thing-facts");
    }

    void show(Map<String, String> facts) {
        setVisible(!facts.isEmpty());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        facts.forEach((term, value) -> add(new Term(term), new Description(value)));
    }
}
