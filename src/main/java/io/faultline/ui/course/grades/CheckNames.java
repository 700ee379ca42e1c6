package io.faultline.ui.course.grades;

import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.Question;
import io.faultline.lab.TextBlock;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// What a check is called: what it asks, or the task in which it stands.
public final class CheckNames {

    /// What is drawn for each attempt, where no attempt is meant.
    private static final Pattern DRAWN = Pattern.compile("\\{\\{[^}]*\\}\\}|\\uE000[^\\uE001]*\\uE001");

    private CheckNames() {}

    /// With a gap for what is another thing in each attempt.
    public static String plain(String text) {
        return DRAWN.matcher(text).replaceAll("…");
    }

    /// @param lab as it is read in the attempt, or as it was written
    public static String of(Lab lab, String id) {
        return lab.check(id).map(check -> plain(of(lab, check))).orElse(id);
    }

    private static String of(Lab lab, Check check) {
        return check.question()
                .map(Question::ask)
                .or(() -> lab.steps().stream()
                        .flatMap(step -> step.text().stream())
                        .filter(TextBlock.Task.class::isInstance)
                        .map(TextBlock.Task.class::cast)
                        .filter(task -> task.checks().contains(check.id()))
                        .map(task -> Jsoup.parseBodyFragment(task.html()).text())
                        .findFirst())
                .orElse(check.id());
    }
}
