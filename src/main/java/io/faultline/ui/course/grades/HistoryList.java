package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.AuditEntry;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// Who changed what of a grade, when, and why; the first comes first.
public final class HistoryList extends OrderedList {

    /// @param check what a check is called, by its id
    public HistoryList(List<AuditEntry> entries, UnaryOperator<String> check, LocalTimes times, Instant now) {
        addClassName("history");
        entries.forEach(entry -> add(item(entry, check, times, now)));
    }

    private static ListItem item(AuditEntry entry, UnaryOperator<String> check, LocalTimes times, Instant now) {
        var when = new Span(times.words(entry.at(), now));
        when.addClassNames("num", "xs", "faint");
        var what = new Paragraph(words(entry, check));
        var told = new Div(what);
        if (!entry.reason().isBlank()) {
            var why = new Paragraph("“" + entry.reason() + "”");
            why.addClassName("dim");
            told.add(why);
        }
        return new ListItem(when, told);
    }

    /// `Ines overrode a check (Drain HV01): 5 points, then 8 points`.
    static String words(AuditEntry entry, UnaryOperator<String> check) {
        var words = new StringBuilder(entry.who() + " " + entry.what().words());
        entry.about()
                .check()
                .map(check)
                .ifPresent(name -> words.append(" (").append(name).append(')'));
        if (!entry.was().isBlank() && !entry.became().isBlank()) {
            words.append(": ").append(entry.was()).append(", then ").append(entry.became());
        } else if (!entry.became().isBlank()) {
            words.append(": ").append(entry.became());
        } else if (!entry.was().isBlank()) {
            words.append(": ").append(entry.was()).append(" until then");
        }
        return words.toString();
    }
}
