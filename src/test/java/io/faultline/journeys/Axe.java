package io.faultline.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// What axe calls serious or critical on a page, light and dark.
final class Axe {
    private Axe() {}

    static List<String> serious(Page page, String where) {
        List<String> found = new ArrayList<>();
        for (ColorScheme light : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(light)
                    .setReducedMotion(ReducedMotion.REDUCE)); // no colour is caught on its way to another
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                if (rule.getImpact().equals("serious") || rule.getImpact().equals("critical")) {
                    found.add(where + ", " + light + ": " + rule.getId() + " at "
                            + rule.getNodes().getFirst().getTarget() + ", "
                            + rule.getNodes().getFirst().getFailureSummary());
                }
            }
        }
        return found;
    }
}
