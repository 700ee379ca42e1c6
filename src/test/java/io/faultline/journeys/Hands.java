package io.faultline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.faultline.lab.Check;
import io.faultline.lab.Question;
import io.faultline.lab.Step;
import java.util.regex.Pattern;

/// Follows a way through a lab on its bench: with the mouse, or by keys alone.
final class Hands {
    private static final int MOST_STEPS = 200;
    private static final int MOST_TABS = 200;
    private static final String NOTHING = "Nothing is due.";
    private static final Pattern GIVE = Pattern.compile("Predict|Change it|Answer|Save");

    private final Page page;
    private final boolean byKeys;

    private Hands(Page page, boolean byKeys) {
        this.page = page;
        this.byKeys = byKeys;
    }

    /// Clicks what can be clicked, and types the rest.
    static Hands withMouse(Page page) {
        return new Hands(page, false);
    }

    /// Never clicks.
    static Hands byKeys(Page page) {
        return new Hands(page, true);
    }

    void follow(Way way) {
        if (way.lab().hasFabric()) {
            assertThat(page.locator("fabric-map")).containsText("HV01");
            stopTheClock();
        }
        for (Way.Deed deed : way.deeds()) {
            switch (deed) {
                case Way.Deed.Line(var text) -> give(text);
                case Way.Deed.Answer(var check, var value) -> answer(way, check, value);
                case Way.Deed.Settle _ -> settle();
                case Way.Deed.Wait _ -> letTimePass();
            }
        }
    }

    private void stopTheClock() {
        Locator pause = JoinIT.button(page, "Pause");
        Locator play = JoinIT.button(page, "Play");
        assertThat(pause.or(play)).isVisible();
        if (pause.count() > 0) {
            act(pause);
        }
        assertThat(play).isVisible();
    }

    /// By the line in the text where it stands there, else in the console.
    private void give(String line) {
        Locator run = JoinIT.button(page, "Run " + line);
        if (!byKeys && run.count() > 0 && run.first().isEnabled()) {
            run.first().click();
        } else if (byKeys) {
            press("Control+Backquote");
            assertThat(page.getByLabel("Command line")).isFocused();
            page.keyboard().type(line);
            press("Enter");
        } else {
            LabByConsoleIT.type(page, line);
        }
        assertThat(page.locator("command-line")).containsText(line);
    }

    private void answer(Way way, Check check, String value) {
        turnTo(way, check.step());
        Question question = check.question().orElseThrow();
        Locator card = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(question.ask()))
                .first();
        switch (question.kind()) {
            case NUMBER -> fill(card.locator("input"), value);
            case TEXT -> fill(card.locator("textarea"), value);
            case CHOICE -> choose(card, question, value);
        }
        Locator give = card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(GIVE));
        act(give);
        assertThat(card.locator(".question-note").or(card.locator(".said-pair")).first())
                .isVisible();
    }

    private void fill(Locator field, String value) {
        if (byKeys) {
            tabTo(field);
            page.keyboard().type(value);
        } else {
            field.fill(value);
        }
    }

    private void choose(Locator card, Question question, String id) {
        int place =
                question.options().stream().map(Question.Option::id).toList().indexOf(id);
        Locator option = card.getByRole(AriaRole.RADIO).nth(place);
        if (!byKeys) {
            option.check();
            return;
        }
        tabTo(card.getByRole(AriaRole.RADIO).first());
        press("Space");
        for (int i = 0; i < place; i++) {
            assertThat(card.getByRole(AriaRole.RADIO).nth(i)).isChecked();
            press("ArrowDown");
        }
        assertThat(option).isChecked();
    }

    private void turnTo(Way way, String step) {
        int number = way.lab().steps().stream().map(Step::id).toList().indexOf(step) + 1;
        Locator tab = page.locator("#step-" + number);
        if ("true".equals(tab.getAttribute("aria-selected"))) {
            return;
        }
        if (byKeys) {
            tabTo(page.locator(".step-tabs [aria-selected=true]"));
            press("Home");
            for (int i = 1; i < number; i++) {
                press("ArrowRight");
            }
            press("Enter");
        } else {
            tab.click();
        }
        assertThat(tab).hasAttribute("aria-selected", "true");
    }

    /// Event by event, so that nothing depends on how fast the machine is.
    private void settle() {
        Locator step = JoinIT.button(page, "Step to the next event");
        somethingIsDue();
        for (int i = 0; i < MOST_STEPS; i++) {
            String before = page.locator("time-controls .next").textContent();
            if (before.contains(NOTHING)) {
                return;
            }
            act(step);
            page.waitForFunction(
                    "before => document.querySelector('time-controls').renderRoot.querySelector('.next').textContent"
                            + " !== before",
                    before);
        }
        throw new IllegalStateException("Something is due after " + MOST_STEPS + " events.");
    }

    private void letTimePass() {
        act(page.getByLabel("60 times"));
        Locator play = JoinIT.button(page, "Play");
        if (play.count() > 0) {
            act(play);
        }
        somethingIsDue();
        act(JoinIT.button(page, "Pause"));
    }

    /// What was done last has reached the screen.
    private void somethingIsDue() {
        assertThat(page.locator("time-controls .next"))
                .not()
                .containsText(NOTHING, new ContainsTextOptions().setTimeout(30_000));
    }

    void handIn() {
        act(JoinIT.button(page, "Hand in"));
        assertThat(JoinIT.button(page, "Keep working")).isFocused();
        act(JoinIT.button(page, "Hand it in"));
        page.waitForURL(Pattern.compile("/result/\\d+$"));
    }

    void act(Locator button) {
        if (byKeys) {
            tabTo(button);
            press("Enter");
        } else {
            button.click();
        }
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    /// Tab until it has the focus: what cannot be reached so fails the journey.
    void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) wanted.evaluate("element => element.getRootNode().activeElement === element")) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not reach " + wanted);
    }
}
