package io.faultline.ui.lab;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Lab;
import io.faultline.lab.TextBlock;
import io.faultline.ui.fabric.Glyph;
import java.time.LocalTime;
import java.util.List;

/// A task with its tick; opened, it says what was seen, why it matters and where to read on.
final class TaskLine extends ListItem {
    private final TextBlock.Task task;
    private final Lab lab;
    private final LocalTime startsAt;
    private final Span tick = new Span();
    private final Span said = new Span();
    private final Span time = new Span();
    private final Div seen = new Div();
    private List<Verdict> shown = List.of();

    TaskLine(TextBlock.Task task, Lab lab, LocalTime startsAt) {
        this.task = task;
        this.lab = lab;
        this.startsAt = startsAt;
        addClassName("task");
        tick.addClassName("task-tick");
        said.addClassName("sr");
        time.addClassNames("task-time", "num");
        seen.addClassName("task-seen");
        Div words = new Div(new Html("<span>" + task.html() + "</span>"), said, time);
        words.addClassName("task-words");
        Div head = new Div(tick, words);
        head.addClassName("task-head");
        NativeDetails details = new NativeDetails();
        details.setSummary(head);
        details.setContent(seen);
        add(details);
    }

    void show(Sheet sheet) {
        List<Verdict> verdicts = sheet.verdicts().stream()
                .filter(verdict -> task.checks().contains(verdict.checkId()))
                .toList();
        if (verdicts.equals(shown)) {
            return;
        }
        shown = verdicts;
        TaskState state = TaskState.of(verdicts);
        tick.removeAll();
        tick.add(new Glyph(state.mark()));
        tick.setClassName("task-tick " + Things.tone(state.mark()));
        said.setText(" (" + state.word() + ")");
        time.setText(TaskState.decided(verdicts)
                .map(at -> Moments.timeOfDay(at, startsAt))
                .orElse(state == TaskState.NOT_GRADABLE ? "not gradable" : ""));
        getElement().setAttribute("data-state", state.word());
        seen.removeAll();
        verdicts.forEach(this::tell);
    }

    private void tell(Verdict verdict) {
        Paragraph what = new Paragraph();
        Span word = new Span(new Glyph(TaskState.of(List.of(verdict)).mark()));
        word.addClassNames("st", Things.tone(TaskState.of(List.of(verdict)).mark()));
        what.add(word, new Span(" " + (verdict.seen().isEmpty() ? "Nothing of it was seen yet." : verdict.seen())));
        Span worth = new Span(verdict.points() + " of " + worth(verdict) + " points");
        worth.addClassNames("num", "faint");
        what.add(new Span(" "), worth);
        seen.add(what);
        if (!verdict.why().isEmpty()) {
            seen.add(new Paragraph(verdict.why()));
        }
        if (!verdict.read().isEmpty()) {
            Anchor read = new Anchor(verdict.read(), "Read more");
            read.setTarget("_blank");
            seen.add(new Paragraph(read));
        }
    }

    private int worth(Verdict verdict) {
        return lab.check(verdict.checkId()).map(check -> check.points()).orElse(verdict.points());
    }
}
