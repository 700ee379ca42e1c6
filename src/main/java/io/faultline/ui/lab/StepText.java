package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.grading.Answered;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.lab.TextBlock;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One step to read: its title and its blocks, of which tasks and lines to run change as time goes on.
final class StepText extends Div {
    private final Step step;
    private final Lab lab;
    private final Mode mode;
    private final Bench bench;
    private final LocalTime startsAt;
    private final List<TaskLine> tasks = new ArrayList<>();
    private final List<Placed> runs = new ArrayList<>();
    private final HintsRead hints;
    private final Paragraph waits = new Paragraph();

    /// A line to run, and the predictions that stand above it.
    private record Placed(RunLine line, List<String> predictions) {}

    StepText(Step step, Lab lab, Mode mode, Bench bench, LocalTime startsAt) {
        this.step = step;
        this.lab = lab;
        this.mode = mode;
        this.bench = bench;
        this.startsAt = startsAt;
        this.hints = new HintsRead(lab, step.id());
        addClassName("step-text");
        waits.addClassNames("told", "ours");
        waits.setVisible(false);
        add(new H2(step.title()), waits);
        OrderedList list = null;
        for (TextBlock block : step.text()) {
            boolean task = block instanceof TextBlock.Task;
            if (task && list == null) {
                list = new OrderedList();
                list.addClassName("tasks");
                add(list);
            }
            Component part = part(block);
            if (task && list != null) {
                list.add(part);
            } else {
                list = null;
                add(part);
            }
        }
        add(hints);
    }

    private Component part(TextBlock block) {
        return switch (block) {
            case TextBlock.Html html -> html(html.html());
            case TextBlock.Task task -> {
                TaskLine line = new TaskLine(task, lab, bench, startsAt);
                tasks.add(line);
                yield line;
            }
            case TextBlock.Run run -> line(run);
            case TextBlock.Note note -> new NoteBlock(note);
        };
    }

    private Component line(TextBlock.Run run) {
        LineUse use = LineUse.of(run, mode);
        return switch (use) {
            case RUN, COPY -> {
                RunLine line = new RunLine(run.line(), use, bench);
                runs.add(new Placed(
                        line,
                        tasks.stream()
                                .flatMap(task -> task.predictions().stream())
                                .toList()));
                yield line;
            }
            case READ -> new ReadLine(run.line());
            case HIDDEN -> {
                Div nothing = new Div();
                nothing.setVisible(false);
                yield nothing;
            }
        };
    }

    /// What labs say is sanitized when they are read.
    static Component html(String safe) {
        return new Html("<div class=\"prose\">" + safe + "</div>");
    }

    boolean isDone(Sheet sheet) {
        return sheet.done().contains(step.id());
    }

    /// @param typed lines that were given so far, here or in the console: they count as run
    void show(Sheet sheet, Set<String> typed, Telling telling) {
        tasks.forEach(task -> task.show(sheet, telling));
        hints.show(sheet);
        String needed = step.needs().stream()
                .filter(id -> !sheet.done().contains(id))
                .map(id -> lab.step(id).map(Step::title).orElse(id))
                .map(title -> "“" + title + "”")
                .collect(Collectors.joining(" and "));
        waits.setVisible(!needed.isEmpty());
        waits.setText("You can read on. Its tasks tick once " + needed + " is done.");
        runs.forEach(run -> run.line().show(typed, isHeld(run, sheet)));
        RunLine next = runs.stream()
                .map(Placed::line)
                .filter(RunLine::isDue)
                .findFirst()
                .orElse(null);
        runs.forEach(run -> run.line().next(run.line() == next));
    }

    /// Nobody shall see what comes before having said what they expect.
    private static boolean isHeld(Placed run, Sheet sheet) {
        return !sheet.handedIn()
                && run.predictions().stream()
                        .anyMatch(check ->
                                sheet.answer(check).filter(StepText::isSettled).isEmpty());
    }

    private static boolean isSettled(Answered answered) {
        return answered.isGiven() || answered.isLocked();
    }
}
