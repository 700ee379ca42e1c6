package io.faultline.ui.course.grades;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.AuditEntry;
import io.faultline.course.AuditSubject;
import io.faultline.ui.shell.LocalTimes;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who changed what of a grade, when, and why; the first comes first.
public final class HistoryList extends OrderedList {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /// @param check what a check is called, by its id
    public HistoryList(List<AuditEntry> entries, UnaryOperator<String> check, LocalTimes times, Instant now) {
        this(entries, check, _ -> "", times, now);
    }

    /// @param about what an entry is about, where that is not clear from the place
    HistoryList(
            List<AuditEntry> entries,
            UnaryOperator<String> check,
            Function<AuditSubject, String> about,
            LocalTimes times,
            Instant now) {
        addClassName("history");
        entries.forEach(entry -> add(item(entry, check, about.apply(entry.about()), times, now)));
    }

    private static ListItem item(
            AuditEntry entry, UnaryOperator<String> check, String about, LocalTimes times, Instant now) {
        var when = new Span(times.words(entry.at(), now));
        when.addClassNames("num", "xs", "faint");
        var told = new Div();
        if (!about.isEmpty()) {
            var subject = new Paragraph(about);
            subject.addClassName("subject");
            told.add(subject);
        }
        told.add(new Paragraph(local(words(entry, check), times, now)));
        if (!entry.reason().isBlank()) {
            var why = new Paragraph("“" + entry.reason() + "”");
            why.addClassName("dim");
            told.add(why);
        }
        return new ListItem(when, told);
    }

    /// The audit writes instants as they are; here they are those of the reader's clock.
    static String local(String words, LocalTimes times, Instant now) {
        return INSTANT.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(times.words(Instant.parse(found.group()), now)));
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
