package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The same without a mouse: nothing here clicks.
class LabByKeyboardIT extends Journey {
    private static final int MOST_TABS = 60;
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(40_000);

    @Test
    void aVmIsMovedAndAHostLostByKeysAlone() {
        join();
        tabTo(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Patch a host without downtime"))
                .first());
        press("Enter");
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        assertThat(page.locator("fabric-map")).containsText("HV04");

        tabTo(JoinIT.button(page, "Run Get-ClusterNode"));
        press("Enter");
        assertThat(page.locator("command-line .table").first()).containsText("HV03");
        assertThat(JoinIT.button(page, "Run Get-ClusterGroup")).isFocused();

        press("Shift+W");
        moveByTheList();
        tabTo(page.getByLabel("60 times"));
        press("Enter");
        assertThat(page.locator(".task[data-state=passed]")).isVisible(new IsVisibleOptions().setTimeout(40_000));

        tabTo(page.getByLabel("10 times"));
        press("Enter");
        press("Control+Backquote");
        assertThat(page.getByLabel("Command line")).isFocused();
        page.keyboard().type("Invoke-Fault -PowerLoss HV02");
        press("Enter");
        assertThat(page.locator(".list-twin")).containsText("Unmonitored", PATIENT);
        picture("lab-list");
    }

    private void join() {
        open("/join?code=" + JoinIT.classCode());
        tabTo(page.getByLabel("Your name"));
        page.keyboard().type("Kim Keys");
        press("Enter");
        tabTo(JoinIT.button(page, "I have written it down"));
        press("Enter");
        assertThat(page.locator(".identity")).containsText("Kim Keys");
    }

    /// In a grid Tab goes to the head and then to the body; the last cell has the button, Enter goes into it.
    private void moveByTheList() {
        String refuge = Told.refuge(page);
        Locator actions = page.getByRole(AriaRole.TABPANEL, new GetByRoleOptions().setName("Roles"))
                .getByLabel("Actions for SQL01");
        assertThat(actions).isVisible();
        tabTo(page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Roles")));
        press("Tab"); // the panel
        press("Tab"); // the head of the grid
        press("Tab"); // its first row
        press("End");
        press("Enter");
        assertThat(actions).isFocused();
        press("Enter");
        assertThat(entry("Live migrate…")).isFocused();
        press("Escape");
        assertThat(actions).isFocused();

        press("Enter");
        assertThat(entry("Live migrate…")).isFocused();
        press("ArrowDown");
        assertThat(entry("Quick migrate…")).isFocused();
        press("Home");
        press("Enter");
        assertThat(page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("HV04")))
                .isFocused();
        press("ArrowDown");
        press("ArrowDown");
        assertThat(page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(refuge)))
                .isChecked();
        tabTo(JoinIT.button(page, "Live migrate SQL01"));
        press("Enter");
        assertThat(page.locator(".list-twin")).containsText("To " + refuge + ": pass 1");
    }

    private Locator entry(String words) {
        return page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(words));
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    /// Tab until it has the focus: what cannot be reached so fails the journey.
    private void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) wanted.evaluate("element => element.getRootNode().activeElement === element")) {
                return;
            }
            press("Tab");
        }
        fail("Tab does not reach " + wanted);
    }
}
