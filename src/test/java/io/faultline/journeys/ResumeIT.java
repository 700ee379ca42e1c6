package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power of the server is cut while somebody is at a bench.
class ResumeIT extends Journey {
    private static final Pattern CODE = Pattern.compile("with the class code (\\S+)");

    @Test
    void afterAKillTheLearnerIsBackInTheSameVirtualSecond(@TempDir Path data) {
        String key;
        String bench;
        String second;
        try (FaultlineServer server = FaultlineServer.on(data)) {
            page.navigate(server.url() + "/join?code=" + code(server));
            page.getByLabel("Your name").fill("Ada Resume");
            JoinIT.button(page, "Join").click();
            assertThat(page.locator(".key-words li")).hasCount(4);
            key = String.join(" ", page.locator(".key-words li").allTextContents());
            JoinIT.button(page, "I have written it down").click();
            JoinIT.button(page, "Open a free bench").click();
            page.waitForURL(Pattern.compile("/bench/\\d+$"));
            bench = page.url().substring(page.url().indexOf("/bench/"));
            LabByConsoleIT.type(page, "Invoke-Fault -PowerLoss HV02");
            page.getByLabel("10 times").click();
            assertThat(page.getByLabel(Pattern.compile("^Host HV02, Isolated"))).isVisible();
            JoinIT.button(page, "Pause").click();
            assertThat(page.locator("time-controls .state")).hasText("Paused");
            page.reload(); // the pause is kept before a page that was asked for after it is there
            assertThat(page.locator("time-controls .state")).hasText("Paused");
            second = page.locator("time-controls time").textContent();
            server.kill();
        }
        try (FaultlineServer server = FaultlineServer.on(data)) {
            page.navigate(server.url() + "/join?way=back&code=" + code(server));
            page.getByLabel("Your name").fill("Ada Resume");
            page.getByLabel("Return key").fill(key);
            JoinIT.button(page, "Come back").click();
            assertThat(page.locator(".identity")).containsText("Ada Resume");
            page.navigate(server.url() + bench);
            assertThat(page.locator("time-controls time")).hasText(second);
            assertThat(page.getByLabel(Pattern.compile("^Host HV02, Isolated"))).isVisible();
            assertThat(page.locator("command-line .line").first()).containsText("Invoke-Fault -PowerLoss HV02");
            page.getByLabel("Command line").press("ArrowUp");
            assertThat(page.getByLabel("Command line")).hasValue("Invoke-Fault -PowerLoss HV02");
        }
    }

    private static String code(FaultlineServer server) {
        return server.log().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
