package io.faultline.ui.course.live;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// How many learners are at which step: a bar each, the highest in ink.
final class StepChart extends OrderedList {

    private List<Integer> shown = List.of();

    StepChart() {
        addClassName("step-chart");
        getElement().setAttribute("aria-label", "Learners by step");
        setVisible(false);
    }

    /// @param counts of those who have 0, 1, 2 … steps behind them
    void show(List<Integer> counts) {
        if (counts.equals(shown)) {
            return;
        }
        shown = counts;
        setVisible(counts.size() > 1);
        removeAll();
        int most = counts.stream().mapToInt(count -> count).max().orElse(0);
        for (int i = 0; i < counts.size(); i++) {
            add(bar(counts.get(i), most, i == counts.size() - 1 ? "done" : "step " + (i + 1)));
        }
    }

    private static ListItem bar(int count, int most, String words) {
        var number = new Span(String.valueOf(count));
        number.addClassName("num");
        var bar = new Span();
        bar.addClassName("bar-of");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("height", (most == 0 ? 0 : 24 * count / most) + 1 + "px");
        var label = new Span(words);
        label.addClassName("label");
        var item = new ListItem(number, bar, label);
        item.setClassName("most", count > 0 && count == most);
        return item;
    }
}
