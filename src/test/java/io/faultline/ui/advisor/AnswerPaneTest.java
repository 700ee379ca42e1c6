package io.faultline.ui.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import io.faultline.advisor.Advice;
import io.faultline.advisor.Advisor;
import io.faultline.advisor.Option.Fit;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Sentence;
import io.faultline.advisor.Technology;
import io.faultline.testing.Screens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person reads of an answer.
@ViewPackages(classes = AnswerPaneTest.class)
class AnswerPaneTest extends BrowserlessTest {

    private final List<Scenario> asked = new ArrayList<>();

    /// A line without a rule would be ours alone.
    @ParameterizedTest
    @EnumSource(Founding.class)
    void everyLineOfAListIsTheSentenceOfARule(Founding founding) {
        Advice advice = review(founding.scenario());
        List<String> sentences = advice.sentences().map(Sentence::text).toList();
        List<ListItem> lines = Screens.all(pane(advice, Optional.empty()), ListItem.class);
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(Screens.all(line, RuleChip.class)).as(Screens.text(line)).hasSize(1);
            assertThat(sentences).anyMatch(sentence -> Screens.text(line).contains(sentence));
        });
    }

    @Test
    void contradictionsNameTheTwoStatementsBeforeAnythingElse() {
        var advice = review("needs: { unplannedHostFailure: yes }\nhave: { hosts: 1, spareMemoryForOneHost: yes }");
        var noticed = Screens.all(pane(advice, Optional.empty()), Noticed.class).getFirst();
        assertThat(noticed.isVisible()).isTrue();
        assertThat(Screens.text(noticed))
                .contains("exclude each other")
                .contains("Hosts: 1")
                .contains("Memory left for the VMs of one lost host: yes")
                .contains("SC-001");
    }

    @Test
    void withoutAContradictionNothingIsNoticed() {
        var pane = pane(review(Founding.HOST_FAILURE.scenario()), Optional.empty());
        assertThat(Screens.all(pane, Noticed.class)).allMatch(noticed -> !noticed.isVisible());
    }

    @Test
    void aRuleThatWasLeftOutIsToldAndComesBack() {
        var scenario = Founding.HOST_FAILURE.scenario().withOff(List.of("FC-014"));
        var pane = pane(review(scenario), Optional.empty());
        assertThat(Screens.text(pane)).contains("Two nodes need a witness. It had something to say.");
        press(pane, "Switch on");
        assertThat(asked).containsExactly(Founding.HOST_FAILURE.scenario());
    }

    @Test
    void eachPairOfProcessorsIsACellThatOpensItsRule() {
        var pane = pane(review(Founding.PAYROLL.scenario()), Optional.empty());
        var matrix = Screens.all(pane, Crossings.class).getFirst();
        assertThat(Screens.all(matrix, NativeTableCell.class))
                .extracting(Screens::text)
                .containsExactly("", "Live", "Mode on", "");
    }

    @Test
    void votesAreCoinsAndOnlyThoseThatCountAreFull() {
        var pane = pane(review(Founding.PAYROLL.scenario()), Optional.empty());
        var votes = Screens.all(pane, VotesPane.class).getFirst();
        assertThat(Screens.text(votes)).contains("111witness0").contains("3 votes, 2 are enough");
    }

    @Test
    void anAnswerThatChangedSinceItWasSharedSaysWhat() {
        Advice advice = review(Founding.PAYROLL.scenario());
        Seal now = Seal.of(advice);
        Map<Technology, Fit> fits = new EnumMap<>(now.fits());
        fits.put(Technology.HYPER_V_REPLICA, Fit.BLOCKED);
        var since = Screens.all(pane(advice, Optional.of(new Seal("0123456789ab", fits, now.rules()))), Since.class)
                .getFirst();
        assertThat(Screens.text(since))
                .contains("The rules have changed since this link was shared, and so has the answer.")
                .contains("Hyper-V Replica was “stopped”, and is now “recommended”.")
                .contains("Shared by the rules as of 0123456789ab");
    }

    @Test
    void newRulesWithTheSameAnswerAreToldAndTheSameRulesAreNot() {
        Advice advice = review(Founding.PAYROLL.scenario());
        Seal now = Seal.of(advice);
        assertThat(Screens.text(new Since(new Seal("0123456789ab", now.fits(), now.rules()), advice)))
                .contains("The answer has not.");
        assertThat(new Since(now, advice).isVisible()).isFalse();
    }

    @Test
    void theDecisionInMarkdownHasTheVerdictsAndWhatWasLeftOut() {
        var scenario = Founding.PAYROLL.scenario().withOff(List.of("BK-001"));
        assertThat(DecisionText.of(Headline.of(review(scenario))))
                .contains("## Processors", "- Intel Ice Lake to Intel Cascade Lake: ", "## Votes", "## Times")
                .contains("## Left out\n\n- BK-001: Nothing here replaces a backup. It had something to say.")
                .contains("off: [BK-001]")
                .doesNotContain("(BK-001)");
    }

    private static void press(Component within, String label) {
        Screens.click(Screens.all(within, NativeButton.class).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow());
    }

    private AnswerPane pane(Advice advice, Optional<Seal> shared) {
        return new AnswerPane(advice, Advisor.shipped().library(), shared, () -> {}, asked::add);
    }

    private static Advice review(String facts) {
        return review(Scenario.of("test", "format: faultline/scenario/1\n" + facts + "\n"));
    }

    private static Advice review(Scenario scenario) {
        return Advisor.shipped().review(scenario);
    }
}
