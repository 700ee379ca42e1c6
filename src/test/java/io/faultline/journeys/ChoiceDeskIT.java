package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.faultline.testing.DraftChoice;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lab without a fabric is given to a class, chosen in, and its sentence marked beside the situation.
class ChoiceDeskIT extends Journey {

    @Test
    void aSentenceIsMarkedBesideTheSituationAndNotBesideABench(@TempDir Path data, @TempDir Path labs) {
        DraftChoice.in(labs);
        try (var server = FaultlineServer.on(data, "--labs", labs.toString())) {
            Desk.signIn(page, server);
            page.navigate(server.url() + "/teach/1/assignments/new");
            page.getByLabel("Title").fill("Choose, and say why");
            JoinIT.button(page, "Give it to the class").click();
            page.waitForURL(Pattern.compile("/assignments/1$"));

            var learner = anotherVisitor();
            learner.navigate(server.url() + "/join?code=" + Desk.told(server, Desk.CODE));
            learner.getByLabel("Your name").fill("Zoe Learner");
            JoinIT.button(learner, "Join").click();
            JoinIT.button(learner, "I have written it down").click();
            learner.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Start.*: Choose")))
                    .click();
            learner.waitForURL(Pattern.compile("/bench/\\d+$"));
            var title = learner.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Situation"))
                    .getByRole(AriaRole.HEADING)
                    .first()
                    .textContent();
            Locator why = learner.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Why that?"));
            why.locator("textarea").fill("Because it is made for exactly this.");
            why.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .click();
            Locator card =
                    learner.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("What answers " + title + "?"));
            card.getByRole(AriaRole.RADIO).nth(2).check();
            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))
                    .click();
            assertThat(card.locator(".question-note")).isVisible();
            Hands.withMouse(learner).handIn();

            page.navigate(server.url() + "/teach/1/marking/1");
            assertThat(page.getByText("Because it is made for exactly this.").first())
                    .isVisible();
            assertThat(page.locator("iframe")).hasCount(0);
            Locator beside = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Situation"));
            assertThat(beside).containsText(title);
            assertThat(beside).containsText("What the rules say");
            assertThat(beside.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Storage Spaces")))
                    .containsText("your choice");
            picture("desk-marking-situation");
            org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "marking a choice"))
                    .isEmpty();
            page.locator("body").press("1");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("1 of 1 answer marked")).isVisible();
            page.navigate(server.url() + "/teach/1/grades/1");
            page.getByText("Zoe Learner").first().click();
            assertThat(page.getByRole(
                            AriaRole.TABLE,
                            new GetByRoleOptions().setName("Score sheet").setExact(true)))
                    .isVisible();
            picture("desk-sheet-situation");
        }
    }
}
