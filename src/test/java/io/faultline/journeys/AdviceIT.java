package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A stranger asks the advisor, and looks up what is simulated.
class AdviceIT extends Journey {

    @Test
    void anEmptyFormBecomesASharedRecord() throws IOException {
        open("/advisor");
        page.getByText("Ask about your own").first().click();
        button("Show the advice").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing is asked for yet");

        answer("A host dies", "Yes");
        answer("Patch a host", "Yes");
        button("Show the advice").click();

        assertThat(headline()).hasText("A failover cluster and Live Migration");
        assertThat(design()).containsText("restart the virtual machines by themselves");
        assertThat(design()).containsText("prerequisites are not known");
        assertThat(page.getByText("Nobody said how long a guest boots")).isVisible();

        design().locator("li").getByRole(AriaRole.BUTTON).first().click();
        var source = page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK).first();
        assertThat(source).hasAttribute("href", Pattern.compile("https://learn\\.microsoft\\.com/.+"));
        button("Close").click();

        button("Share").click();
        var link = page.getByLabel("Link to this answer").inputValue();
        Assertions.assertThat(link).contains("/advisor?", "s=", "r=");
        button("Close").click();
        var other = anotherVisitor();
        other.navigate(link);
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("A failover cluster and Live Migration");
        assertThat(other.locator(".since")).not().isVisible();

        var saved =
                other.waitForDownload(() -> other.getByText("Save as Markdown").click());
        Assertions.assertThat(Files.readString(saved.path()))
                .startsWith("# A failover cluster and Live Migration")
                .contains("## Because", "(FC-001)", "## Votes", "## The scenario", "unplannedHostFailure: yes");
    }

    @Test
    void aRuleThatIsLeftOutIsSaidAndComesBack() {
        open("/advisor?case=host-failure");
        design().getByText("FC-040").click();
        button("Leave this rule out").click();
        assertThat(design()).containsText("Left out");
        assertThat(design()).containsText("A cluster does not survive its storage or site. It had something to say.");
        page.reload();
        button("Switch rule FC-040 on again").click();
        assertThat(design()).not().containsText("Left out");
    }

    @Test
    void answersThatExcludeEachOtherAreNamedAndPutRight() {
        open("/advisor?case=host-failure&edit");
        page.getByLabel("Hosts in the first site").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("1").setExact(true))
                .click();
        button("Show the advice").click();
        var noticed = page.locator(".noticed");
        assertThat(noticed).containsText("Hosts: 1");
        assertThat(noticed).containsText("A quorum witness: yes");
        button("Put it right").click();
        assertThat(headline()).hasText("Ask about your own");
    }

    @Test
    void aRoomReadsTheAnswerFromTheProjector() {
        open("/advisor?case=payroll");
        button("Projector").click();
        assertThat(page.locator("html")).hasAttribute("data-scale", "projector");
        assertThat(page.getByText("Change the answers")).not().isVisible();
        picture("advisor-projector");
        button("Projector").click();
        assertThat(page.getByText("Change the answers")).isVisible();
    }

    @Test
    void aRunningFabricIsReviewedAndAsksTheAdvisor() {
        JoinIT.join(page, "Reviewer");
        button("Open a free bench").click();
        button("Review this fabric").click();
        var review = page.getByRole(AriaRole.DIALOG);
        assertThat(review).containsText("3 of 3 votes are held");
        picture("fabric-review");
        var asked = page.waitForPopup(
                () -> page.getByText("Ask the advisor about it").click());
        assertThat(asked.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("A failover cluster and Live Migration");
        assertThat(asked.locator(".facts")).containsText("Hosts4");
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
        page.getByLabel("Find a behaviour").fill("preemption");
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
