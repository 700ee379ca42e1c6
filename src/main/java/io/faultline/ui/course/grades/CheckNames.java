package io.faultline.ui.course.grades;

import io.faultline.lab.Lab;
import io.faultline.ui.verdict.TaskWords;
import java.util.regex.Pattern;

/// What a check is called: what it asks, or the task in which it stands.
public final class CheckNames {

    /// What is drawn for each attempt, where no attempt is meant.
    private static final Pattern DRAWN = Pattern.compile("\\{\\{[^}]*\\}\\}|\\uE000[^\\uE001]*\\uE001");

    private CheckNames() {}

    /// @param lab as it is read in the attempt, or as it was written
    public static String of(Lab lab, String id) {
        return lab.check(id)
                .map(check -> plain(TaskWords.plain(TaskWords.html(lab, check))))
                .orElse(id);
    }

    /// With a gap for what is another thing in each attempt.
    public static String plain(String text) {
        return DRAWN.matcher(text).replaceAll("…");
    }
}
