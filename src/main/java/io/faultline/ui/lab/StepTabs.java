package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.lab.Step;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The steps of a lab: done ones with a tick, the shown one with its name, the others by their numbers.
final class StepTabs extends Div {
    private final List<Tab> tabs = new ArrayList<>();

    StepTabs(List<Step> steps, IntConsumer turn) {
        addClassName("step-tabs");
        getElement().setAttribute("role", "tablist");
        getElement().setAttribute("aria-label", "Steps");
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            Tab tab = new Tab(i, steps.get(i));
            tab.addClickListener(click -> turn.accept(index));
            tabs.add(tab);
            add(tab);
        }
        TabKeys.on(this);
    }

    static String id(int index) {
        return "step-" + (index + 1);
    }

    void choose(int index) {
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).getElement().setAttribute("aria-selected", Boolean.toString(i == index));
            tabs.get(i).getElement().setAttribute("tabindex", i == index ? "0" : "-1");
        }
    }

    void show(Sheet sheet) {
        tabs.forEach(tab -> tab.done(sheet.done().contains(tab.step.id())));
    }

    private static final class Tab extends NativeButton {
        private final Step step;
        private final Span number;
        private final Glyph tick = new Glyph(Mark.DONE);
        private final Span said = new Span();

        Tab(int index, Step step) {
            this.step = step;
            number = new Span(Integer.toString(index + 1));
            number.addClassName("num");
            Span name = new Span(step.title());
            name.addClassName("step-name");
            said.addClassName("sr");
            tick.setVisible(false);
            setId(id(index));
            getElement().setAttribute("role", "tab");
            getElement().setAttribute("title", step.title());
            add(tick, number, name, said);
        }

        void done(boolean done) {
            tick.setVisible(done);
            number.setVisible(!done);
            said.setText(done ? ", done" : "");
        }
    }
}
