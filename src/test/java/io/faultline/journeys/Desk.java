package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The instructor's way in.
final class Desk {
    static final Pattern CODE = Pattern.compile("with the class code (\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("one-time password (\\S+)");
    private static final String OWN = "four hosts and a witness";

    private Desk() {}

    /// For the first time: with the password that the server has printed, which works once.
    static void signIn(Page page, FaultlineServer server) {
        var once = told(server, PASSWORD);
        page.navigate(server.url() + "/teach");
        field(page, "Name").fill("instructor");
        field(page, "Password").fill(once);
        page.keyboard().press("Enter");
        page.waitForURL("**/change-password");

        field(page, "Password now").fill(once);
        field(page, "New password").fill(OWN);
        field(page, "New password again").fill("something else, longer");
        JoinIT.button(page, "Keep this password").click();
        assertThat(page.getByText("The two new passwords differ.")).isVisible();
        field(page, "New password again").fill(OWN);
        JoinIT.button(page, "Keep this password").click();
        page.waitForURL("**/teach"); // where the sign-in came between
    }

    static String told(FaultlineServer server, Pattern what) {
        return server.log().stream()
                .map(what::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
