package io.faultline.journeys;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text of a lab says in this attempt: its seed has drawn the names in it.
final class Told {
    private static final Pattern REFUGE = Pattern.compile("Move SQL01 to (\\S+) while it runs");

    private Told() {}

    /// The host to which SQL01 is to be moved out of the way.
    static String refuge(Page page) {
        String task = page.locator(".task")
                .filter(new FilterOptions().setHasText("Move SQL01 to"))
                .first()
                .textContent();
        Matcher found = REFUGE.matcher(task);
        if (!found.find()) {
            throw new IllegalStateException("No task moves SQL01: " + task);
        }
        return found.group(1);
    }
}
