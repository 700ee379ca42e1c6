package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A stranger becomes a learner, goes away, and comes back with the key.
class JoinIT extends Journey {

    private static final Pattern CODE = Pattern.compile("with the class code (\\S+)");

    @Test
    void aStrangerJoinsWithTheCodeAndComesBackWithTheKey() {
        open("/");
        page.getByLabel("Join a class").fill(classCode());
        button(page, "Join").click();
        page.getByLabel("Your name").fill("Ada Journey");
        button(page, "Join").click();

        Locator words = page.locator(".key-words li");
        assertThat(words).hasCount(4);
        String key = String.join(" ", words.allTextContents());
        picture("join-key");
        button(page, "I have written it down").click();

        assertThat(identity(page)).containsText("Ada Journey");
        assertThat(button(page, "Open a free bench")).isVisible();
        picture("start");

        button(page, "Sign out").click();
        assertThat(identity(page)).hasCount(0);

        open("/join?way=back&code=" + classCode());
        page.getByLabel("Your name").fill("ada journey");
        page.getByLabel("Return key").fill(key);
        page.keyboard().press("Enter");
        assertThat(identity(page)).containsText("Ada Journey");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        open("/join?code=ZZZ-ZZZ");
        page.getByLabel("Your name").fill("Nobody");
        button(page, "Join").click();
        assertThat(page.getByText("No class has this code.")).isVisible();

        page.getByLabel("Class code").fill(classCode());
        page.getByLabel("Your name").fill("12");
        button(page, "Join").click();
        assertThat(page.getByText("A name needs at least one letter.")).isVisible();
    }

    @Test
    void whoeverHasTheNameAlreadyIsAskedForTheKey() {
        join(page, "Twice");
        var second = anotherVisitor();
        second.navigate(server().url() + "/join?code=" + classCode());
        second.getByLabel("Your name").fill("TWICE");
        button(second, "Join").click();
        button(second, "That is me: I have a return key").click();
        assertThat(second.getByLabel("Return key")).isFocused();
        assertThat(second.getByLabel("Your name")).hasValue("TWICE");
    }

    @Test
    void aStrangerWhoWantsALabJoinsAndIsInIt() {
        open("/");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Patch a host without downtime"))
                .click();
        page.getByLabel("Class code").fill(classCode());
        page.getByLabel("Your name").fill("Eager");
        button(page, "Join").click();
        button(page, "I have written it down").click();
        page.waitForURL(Pattern.compile("/bench/\\d+$"));
    }

    @Test
    void lightOrDarkIsKeptOverALoad() {
        open("/");
        button(page, "Light or dark").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    /// The code that the server's log tells a stranger.
    static String classCode() {
        return server().log().stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    static void join(Page visitor, String name) {
        visitor.navigate(server().url() + "/join?code=" + classCode());
        visitor.getByLabel("Your name").fill(name);
        button(visitor, "Join").click();
        button(visitor, "I have written it down").click();
        assertThat(identity(visitor)).containsText(name);
    }

    static Locator button(Page visitor, String name) {
        return visitor.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator identity(Page visitor) {
        return visitor.locator(".identity");
    }
}
