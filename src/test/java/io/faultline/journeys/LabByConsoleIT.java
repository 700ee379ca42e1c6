package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All that a learner does on a bench, done by typing.
class LabByConsoleIT extends Journey {
    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(30_000);

    @Test
    void aVmIsMovedAHostIsLostAndItsVmsComeBackElsewhere() {
        JoinIT.join(page, "Grace Console");
        JoinIT.button(page, "Open a free bench").click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
        assertThat(page.locator("fabric-map")).containsText("HV04");

        type(page, "Get-ClusterNode");
        assertThat(page.locator("command-line .table")).containsText("HV03");

        type(page, "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV03 -MigrationType Live");
        assertThat(page.locator("fabric-map")).containsText(Pattern.compile("pass \\d+, [\\d,]+ pages left"));
        picture("bench-migrating");
        pace(60);
        assertThat(vm("SQL01", "Running", "HV03")).isVisible(PATIENT);

        pace(10);
        type(page, "Invoke-Fault -PowerLoss HV02");
        assertThat(vm("APP01", "Unmonitored", "HV02")).isVisible(PATIENT);
        picture("bench-host-lost");
        pace(60);
        assertThat(vm("APP01", "Running", "HV0[134]")).isVisible(PATIENT);
        assertThat(page.locator("fault-lanes")).containsText("ResiliencyDefaultPeriod 240 s");

        type(page, "Get-Nothing");
        assertThat(page.locator("command-line .error")).containsText("not recognized");
    }

    private void pace(int factor) {
        page.getByLabel(factor + " times").click();
    }

    private Locator vm(String name, String state, String host) {
        return page.getByLabel(Pattern.compile("^VM " + name + ", " + state + ", .*on " + host + "$"));
    }

    static void type(Page page, String line) {
        Locator input = page.getByLabel("Command line");
        input.fill(line);
        input.press("Enter");
    }
}
