package io.faultline.ui.lab;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.TextBlock;
import io.faultline.ui.verdict.CheckState;
import io.faultline.ui.verdict.ReadMore;
import io.faultline.ui.verdict.TaskWords;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A task with its tick and the questions that it asks; opened, it says what was seen, why it matters and where
/// to read on, as far as the mode tells.
final class TaskLine extends ListItem {
    private final TextBlock.Task task;
    private final Lab lab;
    private final Bench bench;
    private final LocalTime startsAt;
    private final Span tick = new Span();
    private final Span said = new Span();
    private final Span time = new Span();
    private final Div seen = new Div();
    private final List<QuestionCard> questions = new ArrayList<>();
    private @Nullable Shown shown;

    /// What is on the screen; the same again needs no work.
    private record Shown(List<Verdict> verdicts, CheckState state, Telling telling) {}

    TaskLine(TextBlock.Task task, Lab lab, Bench bench, LocalTime startsAt) {
        this.task = task;
        this.lab = lab;
        this.bench = bench;
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
        for (Check check : checks()) {
            check.question().ifPresent(question -> {
                QuestionCard card = new QuestionCard(check, question, bench, startsAt);
                questions.add(card);
                add(card);
            });
        }
    }

    private List<Check> checks() {
        return task.checks().stream().flatMap(id -> lab.check(id).stream()).toList();
    }

    /// The predictions that it asks for.
    List<String> predictions() {
        return checks().stream()
                .filter(check -> check.question()
                        .filter(question -> question.isPrediction())
                        .isPresent())
                .map(Check::id)
                .toList();
    }

    void show(Sheet sheet, Telling telling) {
        questions.forEach(card -> card.show(sheet, telling));
        List<Verdict> verdicts = sheet.verdicts().stream()
                .filter(verdict -> task.checks().contains(verdict.checkId()))
                .toList();
        Shown now = new Shown(verdicts, state(sheet, verdicts, telling), telling);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        tick.removeAll();
        tick.add(now.state().glyph());
        said.setText(" (" + now.state().word().toLowerCase(Locale.ROOT) + ")");
        time.setText(telling.ticks() ? when(verdicts) : "");
        getElement().setAttribute("data-state", now.state().key());
        seen.removeAll();
        if (telling.ticks()) {
            verdicts.forEach(verdict -> tell(verdict, telling));
        } else {
            seen.add(new Paragraph("It is told after you hand in."));
        }
    }

    /// Where nothing is told yet, a task is done when its step is.
    private CheckState state(Sheet sheet, List<Verdict> verdicts, Telling telling) {
        if (telling.ticks()) {
            return CheckState.of(verdicts);
        }
        boolean done = checks().stream().allMatch(check -> sheet.done().contains(check.step()));
        return done ? CheckState.DONE : CheckState.OPEN;
    }

    private String when(List<Verdict> verdicts) {
        Optional<String> decided =
                CheckState.decided(verdicts).map(at -> bench.hasClock() ? Moments.timeOfDay(at, startsAt) : "");
        return decided.orElseGet(() -> switch (CheckState.of(verdicts)) {
            case NOT_GRADABLE -> "our fault";
            case NOT_MODELLED -> "not simulated";
            case PASSED, PARTLY, OPEN, DONE, FAILED, WAITING -> "";
        });
    }

    private void tell(Verdict verdict, Telling telling) {
        Paragraph what = new Paragraph(CheckState.of(verdict.state()).sign(), new Span(" "), worth(verdict));
        seen.add(what);
        if (!telling.seen()) {
            return;
        }
        seen.add(new Paragraph(verdict.seen().isEmpty() ? "Nothing of it was seen yet." : verdict.seen()));
        Optional<String> why = lab.check(verdict.checkId()).map(Check::why).filter(words -> !words.isEmpty());
        why.ifPresent(words -> seen.add(new Paragraph(words)));
        if (!verdict.read().isEmpty()) {
            seen.add(new Paragraph(new ReadMore(verdict.read(), TaskWords.plain(task.html()))));
        }
    }

    private Span worth(Verdict verdict) {
        int possible = lab.check(verdict.checkId()).map(Check::points).orElse(verdict.points());
        Span worth = new Span(verdict.points() + " of " + possible + " points");
        worth.addClassNames("num", "faint");
        return worth;
    }
}
