package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.faultline.testing.DraftLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A lab is given to a class, done, marked, overridden, released, judged anew under a later revision, and
/// exported; the learner sees what concerns them at each turn. A server of its own, with a folder of labs that
/// somebody writes in.
class DeskIT extends Journey {

    private static final IsVisibleOptions PATIENT = new IsVisibleOptions().setTimeout(60_000);

    private final List<String> unsound = new ArrayList<>();

    @Test
    void anAssignmentFromTheDeskToTheLearnerAndBack(@TempDir Path data, @TempDir Path labs) {
        DraftLab draft = DraftLab.asking(labs);
        try (var server = FaultlineServer.on(data, "--labs", labs.toString())) {
            Desk.signIn(page, server);
            roster(server);
            give(server);
            var learner = anotherVisitor();
            work(server, learner, Way.of(draft.library(), DraftLab.ID, labs, "golden"));
            mark(server);
            override();
            release();
            seen(server, learner, "97 of 110");
            export(server);
            draft.with("lab.yaml", "revision: 1", "revision: 2")
                    .with("lab.yaml", "points: 40\n    now", "points: 20\n    now");
            regrade();
            seen(server, learner, "77 of 90");
            org.assertj.core.api.Assertions.assertThat(unsound).isEmpty();
        }
    }

    private void roster(FaultlineServer server) {
        page.navigate(server.url() + "/authors");
        JoinIT.button(page, "Prove draft").click();
        assertThat(page.getByText("Sound, proved").first()).isVisible(PATIENT);
        looked("authors");
        page.navigate(server.url() + "/teach/1/roster/list");
        page.getByLabel("The list")
                .fill("Name;Email address\nAna Duarte;ana@example.org\nBo Lindqvist;bo@example.org\n");
        assertThat(page.getByText("2 new")).isVisible();
        looked("desk-list");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Add 2")))
                .click();
        assertThat(JoinIT.button(page, "I have them")).isVisible();
        looked("desk-keys");
    }

    private void give(FaultlineServer server) {
        page.navigate(server.url() + "/teach/1/assignments");
        assertThat(page.getByText("New assignment…").first()).isVisible();
        looked("desk-assignments-empty");
        page.getByText("New assignment…").first().click();
        page.getByLabel("Title").fill("Move, and say why");
        looked("desk-new-assignment");
        JoinIT.button(page, "Give it to the class").click();
        page.waitForURL(Pattern.compile("/assignments/1$"));
        assertThat(page.getByText("Move, and say why").first()).isVisible();
        looked("desk-assignment");
    }

    private void work(FaultlineServer server, Page learner, Way way) {
        learner.navigate(server.url() + "/join?code=" + Desk.told(server, Desk.CODE));
        learner.getByLabel("Your name").fill("Zoe Learner");
        JoinIT.button(learner, "Join").click();
        JoinIT.button(learner, "I have written it down").click();
        assertThat(learner.getByText("Your assignments")).isVisible();
        learner.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Start.*: Move, and say why")))
                .click();
        learner.waitForURL(Pattern.compile("/bench/\\d+$"));
        page.navigate(server.url() + "/teach/1");
        assertThat(page.getByText("Zoe Learner").first()).isVisible();
        looked("desk-live");

        Hands hands = Hands.withMouse(learner);
        hands.follow(way);
        hands.handIn();
        assertThat(learner.getByText(Pattern.compile("wait for your instructor"))
                        .first())
                .isVisible();
    }

    private void mark(FaultlineServer server) {
        page.navigate(server.url() + "/teach/1/grades/1");
        assertThat(page.getByText("Zoe Learner").first()).isVisible();
        looked("desk-grades");
        page.navigate(server.url() + "/teach/1/marking/1");
        assertThat(page.getByText("Because it keeps running").first()).isVisible();
        assertThat(page.getByText("Zoe Learner")).hasCount(0);
        page.locator("body").press("1");
        page.getByLabel("Comment").fill("And the price?");
        assertThat(page.frameLocator("iframe").locator("fabric-map")).containsText("HV01");
        looked("desk-marking");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("1 of 1 answer marked")).isVisible();
    }

    private void override() {
        page.navigate(page.url().replaceAll("/teach/.*", "/teach/1/grades/1"));
        page.getByText("Zoe Learner").first().click();
        assertThat(sheet(page)).isVisible();
        JoinIT.button(page, "Override: unharmed").click();
        page.getByLabel("Points").fill("12");
        page.getByLabel("Why").fill("It was close.");
        looked("desk-override");
        JoinIT.button(page, "Set them").click();
        assertThat(page.getByText("It was close.").first()).isVisible();
        looked("desk-sheet");
    }

    private void release() {
        JoinIT.button(page, "Release the grades…").click();
        looked("desk-release");
        JoinIT.button(page, "Release the grades").click();
        assertThat(JoinIT.button(page, "Take the release back…")).isVisible();
    }

    private void seen(FaultlineServer server, Page learner, String points) {
        learner.navigate(server.url() + "/");
        assertThat(learner.getByText("points, released")).isVisible();
        learner.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Grade and reasons")))
                .click();
        assertThat(sheet(learner)).containsText(points);
        assertThat(learner.getByText("It was close.").first()).isVisible();
        learner.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/learner-grade.png")));
    }

    private void export(FaultlineServer server) {
        page.navigate(server.url() + "/teach/1/grades");
        JoinIT.button(page, "Make the file").click();
        looked("desk-export");
        Locator file = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Download ")));
        var download = page.waitForDownload(file::click);
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).endsWith(".csv");
    }

    private void regrade() {
        String desk = page.url().replaceAll("/teach/.*", "");
        Locator second = page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(Pattern.compile("^r2,")));
        for (int i = 0; i < 30 && second.count() == 0; i++) {
            page.navigate(desk + "/teach/1/regrade/1");
            page.getByText("Revision of the lab").first().waitFor();
        }
        second.check();
        looked("desk-regrade-choice");
        JoinIT.button(page, "Try it on all attempts").click();
        assertThat(JoinIT.button(page, "Publish…")).isVisible(PATIENT);
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(Pattern.compile("Exact")))
                .check();
        looked("desk-dry-run");
        JoinIT.button(page, "Publish…").click();
        page.getByLabel("Why").fill("The second step was worth too much.");
        JoinIT.button(page, "Publish it").click();
        assertThat(page.getByText("r2 in force")).isVisible();
        looked("desk-regraded");
    }

    private static Locator sheet(Page page) {
        return page.getByRole(
                AriaRole.TABLE, new GetByRoleOptions().setName("Score sheet").setExact(true));
    }

    private void looked(String name) {
        picture(name);
        unsound.addAll(Axe.serious(page, name));
    }
}
