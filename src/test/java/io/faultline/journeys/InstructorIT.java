package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An instructor signs in for the first time, sees who is here, looks in, and renews a lost key. A server of
/// its own, since the one-time password works once.
class InstructorIT extends Journey {

    @Test
    void theInstructorSeesWhoIsHereAndLooksIn(@TempDir Path data) {
        try (var server = FaultlineServer.on(data)) {
            Desk.signIn(page, server);
            assertThat(page.getByText("Nobody has joined yet.")).isVisible();

            var learner = anotherVisitor();
            learner.navigate(server.url() + "/join?code=" + Desk.told(server, Desk.CODE));
            learner.getByLabel("Your name").fill("Zoe");
            JoinIT.button(learner, "Join").click();
            JoinIT.button(learner, "I have written it down").click();
            JoinIT.button(learner, "Open a free bench").click();
            learner.waitForURL(Pattern.compile("/bench/\\d+$"));

            var seat = page.locator(".seat");
            assertThat(seat).containsText("Zoe");
            picture("teach");
            org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "/teach"))
                    .isEmpty();
            seat.getByText("Zoe").click();
            page.waitForURL(learner.url());

            renewTheKey(server, learner);
        }
    }

    private void renewTheKey(FaultlineServer server, Page learner) {
        page.navigate(server.url() + "/teach/1/roster");
        JoinIT.button(page, "New key for Zoe").click();
        JoinIT.button(page, "Make a new key").click();
        var words = page.locator(".key-words li");
        assertThat(words).hasCount(4);
        var key = String.join("-", words.allTextContents());
        JoinIT.button(page, "Handed over").click();
        assertThat(words).hasCount(0);

        learner.context().clearCookies();
        learner.navigate(server.url() + "/join?way=back&code=" + Desk.told(server, Desk.CODE));
        learner.getByLabel("Your name").fill("Zoe");
        learner.getByLabel("Return key").fill(key);
        learner.keyboard().press("Enter");
        assertThat(learner.locator(".identity")).containsText("Zoe");
    }
}
