package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.faultline.course.RegradeJob;
import io.faultline.course.Regrades;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.ReasonQuestion;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.util.List;

/// Regrades of before, the latest first. The one that was published last can be undone.
final class PastRegrades extends Section {

    PastRegrades(Regrades regrades, List<RegradeJob> past, LocalTimes times, Instant now) {
        addClassName("past-regrades");
        var list = new UnorderedList();
        var undoable = past.stream()
                .filter(job -> job.state() == RegradeJob.State.PUBLISHED)
                .findFirst();
        past.forEach(
                job -> list.add(item(regrades, job, undoable.filter(job::equals).isPresent(), times, now)));
        add(new H4("Regrades of before"), list);
    }

    private static ListItem item(Regrades regrades, RegradeJob job, boolean undoable, LocalTimes times, Instant now) {
        var when = new Span(times.words(job.publishedAt().orElse(job.begunAt()), now));
        when.addClassNames("num", "xs", "faint");
        var what = new Paragraph(RegradeWords.told(job) + ", " + Count.of(job.total(), "attempt", "attempts") + ", "
                + job.policy().kind().words());
        var told = new Div(what);
        if (!job.reason().isBlank()) {
            var why = new Paragraph("“" + job.reason() + "”");
            why.addClassName("dim");
            told.add(why);
        }
        var item = new ListItem(when, told);
        if (undoable) {
            var undo = new NativeButton("Undo…", _ -> undo(regrades, job));
            undo.addClassNames("btn", "small");
            item.add(undo);
        }
        return item;
    }

    private static void undo(Regrades regrades, RegradeJob job) {
        new ReasonQuestion(
                        "Undo the regrade under r" + job.lab().revision() + "?",
                        "The results of before are in force again, under r"
                                + job.before().revision() + ". Learners whose grade changes by it can read why.",
                        "Leave it in force",
                        "Undo it",
                        reason -> DryRunPane.told(regrades.undo(job.id(), reason)))
                .open();
    }
}
