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
