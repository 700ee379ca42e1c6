package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Step;
import io.faultline.lab.TextBlock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One step to read: its title and its blocks, of which tasks and lines to run change as time goes on.
final class StepText extends Div {
    private final Step step;
    private final Lab lab;
    private final List<TaskLine> tasks = new ArrayList<>();
    private final List<RunLine> runs = new ArrayList<>();
    private final Paragraph waits = new Paragraph();

    StepText(Step step, Lab lab, Bench bench, LocalTime startsAt) {
        this.step = step;
        this.lab = lab;
        addClassName("step-text");
        waits.addClassName("told");
        waits.addClassName("ours");
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
            Component part = part(block, bench, startsAt);
            if (task && list != null) {
                list.add(part);
            } else {
                list = null;
                add(part);
            }
        }
    }

    private Component part(TextBlock block, Bench bench, LocalTime startsAt) {
        return switch (block) {
            case TextBlock.Html html -> html(html.html());
            case TextBlock.Task task -> {
                TaskLine line = new TaskLine(task, lab, startsAt);
                tasks.add(line);
                yield line;
            }
            case TextBlock.Run run -> {
                RunLine line = new RunLine(run.line(), run.modes().contains(Mode.GUIDED), bench);
                runs.add(line);
                yield line;
            }
            case TextBlock.Note note -> new NoteBlock(note);
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
    void show(Sheet sheet, Set<String> typed) {
        tasks.forEach(task -> task.show(sheet));
        String needed = step.needs().stream()
                .filter(id -> !sheet.done().contains(id))
                .map(id -> lab.step(id).map(Step::title).orElse(id))
                .map(title -> "“" + title + "”")
                .collect(Collectors.joining(" and "));
        waits.setVisible(!needed.isEmpty());
        waits.setText("You can read on. Its tasks tick once " + needed + " is done.");
        runs.forEach(run -> run.show(typed));
        RunLine next = runs.stream().filter(run -> !run.isRun()).findFirst().orElse(null);
        runs.forEach(run -> run.next(run == next));
    }
}
