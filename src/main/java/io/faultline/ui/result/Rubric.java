package io.faultline.ui.result;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.lab.RubricItem;
import io.faultline.ui.verdict.Points;
import java.util.ArrayList;
import java.util.List;

/// What a person looks for in a text, to be held against one's own. What is ticked here counts for nobody.
final class Rubric extends Div {
    private final List<RubricItem> items;
    private final List<Checkbox> boxes = new ArrayList<>();
    private final Paragraph sum = new Paragraph();

    Rubric(List<RubricItem> items) {
        this.items = items;
        addClassName("rubric");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Check it yourself");
        Paragraph lead = new Paragraph("This is what your instructor looks for. Does your text say it?");
        lead.addClassName("rubric-lead");
        add(lead);
        for (RubricItem item : items) {
            Checkbox box = new Checkbox(item.text() + ": " + Points.of(item.points()));
            box.addValueChangeListener(change -> count());
            boxes.add(box);
            add(box);
        }
        sum.getElement().setAttribute("role", "status");
        add(sum);
        count();
    }

    private void count() {
        int own = 0;
        for (int i = 0; i < items.size(); i++) {
            own += boxes.get(i).getValue() ? items.get(i).points() : 0;
        }
        int possible = items.stream().mapToInt(RubricItem::points).sum();
        sum.setText("By your own count " + own + " of " + possible + ". Your instructor decides.");
    }
}
