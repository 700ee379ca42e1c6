package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A lab with the mouse: every act comes from the menu of the thing that it is done to, and is told in the
/// console.
class LabByMouseIT extends Journey {
    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(40_000);

    @Test
    void aVmIsMovedByItsMenuAHostLosesItsPowerAndGetsItBack() {
        JoinIT.join(page, "Mona Mouse");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Patch a host without downtime"))
                .first()
                .click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));

        String refuge = Told.refuge(page);
        menu("^VM SQL01, Running");
        entry("Live migrate…").click();
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(refuge)).check();
        picture("lab-where-to");
        JoinIT.button(page, "Live migrate SQL01").click();
        assertThat(page.locator("command-line"))
                .containsText("Move-ClusterVirtualMachineRole -Name SQL01 -Node " + refuge + " -MigrationType Live");
        assertThat(page.locator("migration-chart")).containsText("forecast");
        picture("lab-moving");
        page.getByLabel("60 times").click();
        assertThat(page.locator(".task[data-state=passed]")).isVisible(PATIENT);

        page.getByLabel("10 times").click();
        menu("^Host HV03, Up");
        entry("Pull the plug…").click();
        assertThat(JoinIT.button(page, "Leave it running")).isFocused();
        JoinIT.button(page, "Cut the power of HV03").click();
        assertThat(page.getByLabel(Pattern.compile("^Host HV03, Isolated"))).isVisible(PATIENT);
        assertThat(page.getByRole(AriaRole.TABPANEL, new GetByRoleOptions().setName("Why")))
                .containsText("HV03 is Isolated");
        picture("lab-isolated");

        menu("^Host HV03, Isolated");
        entry("Give its power back").click();
        page.getByLabel("60 times").click();
        assertThat(page.getByLabel(Pattern.compile("^Host HV03, Up"))).isVisible(PATIENT);
    }

    /// Near the corner: the middle of a host is one of its VMs.
    private void menu(String thing) {
        page.getByLabel(Pattern.compile(thing))
                .first()
                .click(new Locator.ClickOptions().setButton(MouseButton.RIGHT).setPosition(24, 14));
    }

    private Locator entry(String words) {
        return page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(words));
    }
}
