package io.faultline.ui.verdict;

import com.vaadin.flow.component.Html;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Question;
import io.faultline.lab.TextBlock;
import java.util.Optional;
import org.jsoup.Jsoup;

/// What a check is called on the screen: what it asks, or the task in which it stands.
public final class TaskWords {
    private TaskWords() {}

    public static Html of(Lab lab, Check check) {
        return new Html("<span>" + html(lab, check) + "</span>");
    }

    /// Without emphasis.
    public static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    /// One line of safe HTML.
    public static String html(Lab lab, Check check) {
        return check.question()
                .map(Question::ask)
                .map(TaskWords::escaped)
                .or(() -> task(lab, check))
                .orElseGet(() -> escaped(check.id()));
    }

    private static Optional<String> task(Lab lab, Check check) {
        return lab.steps().stream()
                .flatMap(step -> step.text().stream())
                .filter(TextBlock.Task.class::isInstance)
                .map(TextBlock.Task.class::cast)
                .filter(task -> task.checks().contains(check.id()))
                .map(TextBlock.Task::html)
                .findFirst();
    }

    public static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
