package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Situation;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The lab in which one chooses and says why: no map, no clock, no console.
class LabWithoutFabricIT extends Journey {
    private static final String ID = "choose-for-the-scenario";
    private static final List<Situation> DRAWN =
            LabLibrary.in(Path.of("labs")).lab(ID).variant(1).situations();

    @Test
    void sixSituationsAreAnsweredByKeysAloneAndTheSentencesWaitForAPerson() {
        JoinIT.join(page, "Carla Choice");
        Hands hands = Hands.byKeys(page);
        hands.act(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Choose for the scenario"))
                .first());
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        assertThat(situation()).containsText(DRAWN.getFirst().title());
        assertThat(situation()).containsText("What nobody knows");
        assertThat(page.locator("fabric-map, fault-lanes, time-controls, command-line"))
                .hasCount(0);
        picture("situation");
        org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "a situation"))
                .isEmpty();

        hands.follow(Way.of(ID, "golden"));
        assertThat(situation()).containsText(DRAWN.getLast().title());
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("What the rules say")))
                .isVisible();
        hands.handIn();
        assertThat(page.locator(".result-head")).containsText("60");
        assertThat(page.getByText(Pattern.compile("36 points? .*wait for your instructor"))
                        .first())
                .isVisible();
        assertThat(page.getByText(DRAWN.getFirst().title()).first()).isVisible();
        picture("situation-result");
        org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "the result of a choice"))
                .isEmpty();
    }

    @Test
    void aWrongChoiceIsToldWhyAndMayBeMadeAgain() {
        JoinIT.join(page, "Willy Wrong");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Choose for the scenario"))
                .first()
                .click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        String wrong = DRAWN.getFirst().last().technology().title();
        Locator card = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Which technology answers this?"))
                .first();
        for (String answer : List.of(wrong, wrong)) {
            card.getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions().setName(answer).setExact(true))
                    .check();
            card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))
                    .click();
            assertThat(card.locator(".question-note")).containsText(wrong + ": ");
        }
        assertThat(situation().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(wrong)))
                .containsText("your choice");
        for (int width : new int[] {1920, 1280, 1000}) {
            page.setViewportSize(width, width * 9 / 16);
            picture("situation-wrong-" + width);
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void anExamTellsWhatTheRulesSayAfterHandingIn() {
        JoinIT.join(page, "Emil Exam");
        picture("shelf");
        open("/?lab=" + ID + "&mode=exam");
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        Locator card = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Which technology answers this?"))
                .first();
        String title = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Situation"))
                .getByRole(AriaRole.HEADING)
                .first()
                .textContent();
        card.getByRole(AriaRole.RADIO).first().check();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))
                .click();
        assertThat(situation()).containsText("What the rules say is told after you hand in.");
        assertThat(situation()
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("What the rules say")))
                .hasCount(0);
        Hands.withMouse(page).handIn();
        page.getByText(title).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("What the rules say"))
                        .first())
                .isVisible();
        picture("situation-told");
    }

    private Locator situation() {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName("Situation").setExact(true));
    }
}
