package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each lab from the first page to its result, and once a wrong way.
class LabToTheEndIT extends Journey {

    @Test
    void pullThePlugIsDoneWithTheMouseAndEarnsEverythingThatNoPersonHasToRead() {
        Hands hands = begin("Paula Plug", "Pull the plug");
        Way way = Way.of("pull-the-plug", "golden");
        hands.follow(way);
        picture("lab-answered");
        hands.handIn();
        assertThat(page.locator(".result-head")).containsText("85");
        assertThat(page.locator(".result-head")).containsText("Passed");
        assertThat(page.getByText(Pattern.compile("15 points? .*wait for your instructor"))
                        .first())
                .isVisible();
        picture("result");
        org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "a result"))
                .isEmpty();
    }

    @Test
    void oneHostTooManyIsDoneAndItsAccidentComesByItself() {
        Hands hands = begin("Olga Host", "One host too many");
        hands.follow(Way.of("one-host-too-many", "golden"));
        hands.handIn();
        assertThat(page.locator(".result-head")).containsText("85");
    }

    @Test
    void patchAHostIsDoneByKeysAlone() {
        JoinIT.join(page, "Kai Keys");
        Hands hands = Hands.byKeys(page);
        hands.act(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Patch a host without downtime"))
                .first());
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        hands.follow(Way.of("patch-a-host-without-downtime", "golden"));
        hands.handIn();
        assertThat(page.locator(".result-head")).containsText("100");
    }

    @Test
    void aWrongWayLosesWhatItShouldAndEachRowLeadsToItsSecond() {
        Hands hands = begin("Wanda Wrong", "Patch a host without downtime");
        hands.follow(Way.of("patch-a-host-without-downtime", "wrong-quick-migration"));
        hands.handIn();
        assertThat(page.getByText("Failed").first()).isVisible();
        picture("result-wrong");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("\\d\\d:\\d\\d:\\d\\d")))
                .first()
                .click();
        page.waitForURL(Pattern.compile("/bench/\\d+\\?at="));
        assertThat(page.getByText(Pattern.compile("^You see \\d\\d:\\d\\d:\\d\\d")))
                .isVisible();
        picture("bench-past");
        org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "a bench in the past"))
                .isEmpty();
    }

    @Test
    void anExamGivesNoHelpAndTellsItsPointsAfterHandingIn() {
        JoinIT.join(page, "Ella Exam");
        open("/?lab=pull-the-plug&mode=exam");
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        assertThat(page.locator("fabric-map")).containsText("HV01");
        assertThat(page.getByText("Exam", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Run "))))
                .hasCount(0);
        assertThat(page.getByText(Pattern.compile("\\d+ of 100 points"))).hasCount(0);
        LabByConsoleIT.type(page, "Invoke-Fault -PowerLoss HV02");
        assertThat(page.locator("command-line")).containsText("HV02");
        Hands.withMouse(page).handIn();
        assertThat(page.locator(".result-head")).containsText("of 100 points");
        assertThat(page.locator(".result-head")).containsText("Not passed");
        org.assertj.core.api.Assertions.assertThat(Axe.serious(page, "the result of an exam"))
                .isEmpty();
    }

    private Hands begin(String name, String lab) {
        JoinIT.join(page, name);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(lab))
                .first()
                .click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        return Hands.withMouse(page);
    }
}
