package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Step;
import io.faultline.ui.verdict.Telling;
import io.faultline.workbench.Attempt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The left pane: the lab's text, step by step, with tasks that tick when they are true. Without a lab it says
/// what a free bench is for. Enter, where nothing else has the focus, gives the next line of the text. A step
/// that one comes back to has kept what was begun in it.
final class LabText extends Div implements Pane {
    private static final String ENTER = """
            const pane = this;
            if (pane.enterKey) document.removeEventListener('keydown', pane.enterKey);
            pane.enterKey = event => {
                if (!pane.isConnected) { document.removeEventListener('keydown', pane.enterKey); return; }
                if (event.key !== 'Enter' || event.defaultPrevented || document.activeElement !== document.body) return;
                const next = pane.querySelector('.run.next');
                if (next) { event.preventDefault(); next.focus(); next.click(); }
            };
            document.addEventListener('keydown', pane.enterKey);
            """;

    private final Bench bench;
    private final Attempt attempt;
    private final Optional<Lab> lab;
    private final Article article = new Article();
    private final NativeButton next = new NativeButton();
    private final StepTabs tabs;
    private final HouseRules rules;
    private final Set<String> typed = new LinkedHashSet<>();
    private final Map<Integer, StepText> texts = new TreeMap<>();
    private final Optional<HintBar> hint;
    private @Nullable StepText text;
    private @Nullable Glance last;
    private int shown = -1;

    LabText(Bench bench, Attempt attempt) {
        this.bench = bench;
        this.attempt = attempt;
        this.lab = attempt.lab();
        addClassName("lab-text");
        article.getElement().setAttribute("tabindex", "-1");
        tabs = new StepTabs(lab.map(Lab::steps).orElse(List.of()), this::turnTo);
        rules = new HouseRules(lab.map(Lab::guards).orElse(List.of()), attempt.startsAt());
        hint = lab.map(of -> new HintBar(of, attempt.mode(), bench, attempt.startsAt()));
        next.addClassName("btn");
        next.addClickListener(click -> turnTo(shown + 1));
        if (lab.isEmpty()) {
            add(new FreeBench(bench));
            return;
        }
        Span gap = new Span();
        gap.addClassName("grow");
        Footer footer = new Footer(gap, next);
        hint.ifPresent(footer::addComponentAsFirst);
        add(tabs, article, footer);
        addAttachListener(attach -> getElement().executeJs(ENTER));
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        glance.view().newConsole().forEach(entry -> typed.add(entry.typed().strip()));
        lab.ifPresent(of -> glance.view().sheet().ifPresent(sheet -> show(of, sheet)));
    }

    private void show(Lab of, Sheet sheet) {
        if (shown < 0) {
            turnTo(first(of, sheet));
        }
        Telling telling = Telling.of(attempt, sheet.handedIn());
        tabs.show(sheet);
        rules.show(sheet, telling);
        hint.ifPresent(bar -> bar.show(of.steps().get(shown), sheet));
        StepText now = text;
        if (now != null) {
            now.show(sheet, typed, telling);
            next.setClassName("primary", now.isDone(sheet) && !sheet.handedIn());
        }
    }

    /// The step that comes back after a reload: the first one that is not done.
    static int first(Lab lab, Sheet sheet) {
        for (int i = 0; i < lab.steps().size(); i++) {
            if (!sheet.done().contains(lab.steps().get(i).id())) {
                return i;
            }
        }
        return lab.steps().size() - 1;
    }

    private void turnTo(int index) {
        Lab of = lab.orElseThrow();
        if (index < 0 || index >= of.steps().size()) {
            return;
        }
        boolean turned = shown >= 0;
        shown = index;
        Step step = of.steps().get(index);
        StepText turnedTo =
                texts.computeIfAbsent(index, _ -> new StepText(step, of, attempt.mode(), bench, attempt.startsAt()));
        text = turnedTo;
        article.removeAll();
        article.add(turnedTo, rules);
        article.getElement().setAttribute("aria-labelledby", StepTabs.id(index));
        tabs.choose(index);
        bench.turned(step);
        next.setVisible(index + 1 < of.steps().size());
        next.setText("Step " + (index + 2) + " ›");
        if (turned) {
            article.getElement().executeJs("this.scrollTop = 0; this.focus({preventScroll: true})");
            Glance now = last;
            if (now != null) {
                show(now);
            }
        }
    }
}
