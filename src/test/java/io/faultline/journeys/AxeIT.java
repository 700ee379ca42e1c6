package io.faultline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// axe finds nothing serious: on every route, empty and full, with a dialog open, light and dark, during a migration.
class AxeIT extends Journey {
    private final List<String> found = new ArrayList<>();

    @Test
    void noRouteOfAStrangerHasASeriousFault() {
        for (String route : List.of("/", "/join", "/sign-in", "/advisor", "/ledger", "/no-such-page")) {
            open(route);
            page.locator("main, [role=main]").first().waitFor();
            inBothLights(route);
        }
        open("/advisor");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("A host dies at night"))
                .click();
        page.getByText("Because").first().waitFor();
        inBothLights("/advisor with an answer");
        assertThat(found).isEmpty();
    }

    @Test
    void noPartOfAnAnswerHasASeriousFault() {
        open("/advisor?edit");
        page.getByText("Show the advice").waitFor();
        inBothLights("the form");
        open("/advisor?case=payroll");
        page.getByText("Which processor may follow which").waitFor();
        inBothLights("an answer with its verdicts");
        page.locator("aside.rec li").getByRole(AriaRole.BUTTON).first().click();
        page.getByText("Leave this rule out").waitFor();
        inBothLights("a rule over an answer");
        page.getByText("Leave this rule out").click();
        page.getByText("Left out").waitFor();
        JoinIT.button(page, "Projector").click();
        inBothLights("an answer without a rule, for a room");
        JoinIT.button(page, "Projector").click();
        JoinIT.button(page, "Share").click();
        page.getByLabel("Link to this answer").waitFor();
        inBothLights("a link to share");
        assertThat(found).isEmpty();
    }

    @Test
    void aCutClusterAndItsReviewHaveNone() {
        JoinIT.join(page, "Axel Review");
        JoinIT.button(page, "Open a free bench").click();
        page.locator("fabric-map").getByText("HV04").first().waitFor();
        LabByConsoleIT.type(page, "Set-ClusterQuorum -FileShareWitness '\\\\FS1\\Witness'");
        LabByConsoleIT.type(page, "Invoke-Fault -Partition 'HV01,HV02','HV03,HV04'");
        page.locator("fabric-map").getByText("Isolated").first().waitFor();
        inBothLights("a cut cluster");
        JoinIT.button(page, "Failover, part by part").click();
        page.locator("fault-lanes").getByText("ResiliencyDefaultPeriod 240 s").click();
        page.getByText("Nothing is changed yet.").waitFor();
        inBothLights("the settings of a cluster");
        JoinIT.button(page, "Leave them").click();
        JoinIT.button(page, "Witness…").click();
        page.getByText("It has this witness already.").waitFor();
        inBothLights("the witness of a cluster");
        JoinIT.button(page, "Leave it").click();
        JoinIT.button(page, "Review this fabric").click();
        page.getByText("Ask the advisor about it").waitFor();
        inBothLights("a fabric reviewed");
        assertThat(found).isEmpty();
    }

    @Test
    void theBenchHasNoneWhileThingsMoveAndBreak() {
        JoinIT.join(page, "Axel Bench");
        inBothLights("/ of a learner");
        JoinIT.button(page, "Open a free bench").click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        page.locator("fabric-map").getByText("HV04").first().waitFor();
        inBothLights("a quiet bench");
        LabByConsoleIT.type(page, "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV03 -MigrationType Live");
        page.locator("fabric-map")
                .getByText(Pattern.compile("pages left"))
                .first()
                .waitFor();
        inBothLights("a migration");
        LabByConsoleIT.type(page, "Invoke-Fault -PowerLoss HV02");
        page.locator("fabric-map").getByText("Isolated").first().waitFor();
        inBothLights("a lost host");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Break")))
                .click();
        inBothLights("a menu");
        assertThat(found).isEmpty();
    }

    private void inBothLights(String where) {
        found.addAll(Axe.serious(page, where));
    }
}
