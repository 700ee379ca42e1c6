package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.Assignment;
import io.faultline.course.CourseClass;
import io.faultline.course.MarkingQueue;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.grades.CheckNames;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.List;

/// The questions, and the answers to the chosen one in the order in which they are read.
final class QueueList extends Nav {

    QueueList(CourseClass one, Assignment given, List<MarkingQueue> queues, QueuePlace at) {
        addClassName("queue-list");
        setAriaLabel("Answers");
        if (queues.size() > 1) {
            var questions = new Div();
            questions.addClassName("questions");
            for (var queue : queues) {
                var left = new Span(queue.unmarked() == 0 ? "all marked" : queue.unmarked() + " waiting");
                left.addClassNames("xs", "dim");
                var link = new Anchor(Desk.path(one, "marking", given.id(), queue.check()), CheckNames.plain(queue.ask()));
                link.add(left);
                if (queue.check().equals(at.queue().check())) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                questions.add(link);
            }
            add(questions);
        }
        var count = new Span(at.queue().items().size() - at.queue().unmarked() + " of "
                + Count.of(at.queue().items().size(), "answer", "answers") + " marked");
        count.addClassNames("xs", "dim", "queue-count");
        var list = new OrderedList();
        at.queue().items().forEach(item -> list.add(new ListItem(link(one, given, at, item))));
        add(count, list);
    }

    private static Anchor link(CourseClass one, Assignment given, QueuePlace at, MarkingQueue.Item item) {
        var link = new Anchor(Desk.path(one, "marking", given.id(), at.queue().check(), item.attempt()));
        var name = new Span(QueuePlace.name(item));
        name.addClassName("who");
        var state = new Span();
        state.addClassNames("st", "xs");
        item.mark()
                .ifPresentOrElse(
                        mark -> {
                            state.add(new Glyph(Mark.DONE), new Span(Count.points(mark.points())));
                            state.addClassName("num");
                        },
                        () -> {
                            state.add(new Glyph(Mark.OPEN), new Span("waits"));
                            state.addClassName("faint");
                        });
        link.add(name, state);
        if (item.attempt().equals(at.item().attempt())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
