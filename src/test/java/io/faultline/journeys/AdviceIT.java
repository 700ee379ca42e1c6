package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A stranger asks the advisor, and looks up what is simulated.
class AdviceIT extends Journey {

    @Test
    void anEmptyFormBecomesAnAnswerWithItsReasonAndItsSource() {
        open("/advisor");
        page.getByText("Ask about your own").first().click();
        button("Show the advice").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing is asked for yet");

        answer("A host dies", "Yes");
        button("Show the advice").click();

        assertThat(headline()).hasText("A failover cluster");
        assertThat(design()).containsText("Because");
        assertThat(design()).containsText("restart the virtual machines by themselves");
        assertThat(design()).containsText("prerequisites are not known");

        design().locator("li").getByRole(AriaRole.BUTTON).first().click();
        var source = page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first();
        assertThat(source).hasAttribute("href", Pattern.compile("https://learn\\.microsoft\\.com/.+"));
        button("Close").click();

        var asked = page.url();
        page.reload();
        assertThat(headline()).hasText("A failover cluster");
        Assertions.assertThat(page.url()).isEqualTo(asked).contains("/advisor?s=");
    }

    @Test
    void aFoundingCardLeadsToItsAnswerAndACellToItsGround() {
        open("/advisor");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Payroll, Lyon and Turin"))
                .click();
        assertThat(headline()).containsText("A failover cluster on Storage Spaces Direct");
        assertThat(page.getByText("How long until it runs")).isVisible();
        assertThat(page.getByText("Why not the others")).isVisible();
        picture("advisor");

        page.locator("td")
                .filter(new Locator.FilterOptions().setHasText("Hard stop"))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        var ground = page.getByRole(AriaRole.DIALOG);
        assertThat(ground).containsText("How to put it right");
        assertThat(ground).containsText("at its best it");
        button("Close").click();

        var saved =
                page.waitForDownload(() -> page.getByText("Save as Markdown").click());
        Assertions.assertThat(saved.suggestedFilename()).isEqualTo("decision.md");
    }

    @Test
    void aDamagedLinkIsExplained() {
        open("/advisor?s=no-scenario");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This address holds no scenario that can be read.");
        assertThat(page.getByText("Maybe a part of the link was lost")).isVisible();
    }

    @Test
    void whatIsSimulatedCanBeNarrowedToWhatIsAbsent() {
        open("/ledger");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Absent")))
                .click();
        assertThat(page.locator(".entry .st").first()).hasText("Absent");
        page.getByLabel("Find a behaviour").fill("witness");
        assertThat(page.locator(".ledger .count")).hasText(Pattern.compile("[1-9] of \\d+ behaviours"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void answer(String need, String answer) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + need)))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator headline() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator design() {
        return page.locator("aside.rec");
    }
}
