package io.faultline.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Situation;
import io.faultline.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is shown of a situation, and of what the rules say to it.
class SituationCardTest {
    private static final List<Situation> POOL = LabLibrary.in(Path.of("labs"))
            .lab("choose-for-the-scenario")
            .situations()
            .pool();

    @Test
    void theFactsSayWhatIsAskedWhatIsThereAndWhatNobodyKnows() {
        SituationCard card = new SituationCard(situation("river"), Heading.SECOND);
        assertThat(Screens.all(card, H2.class)).extracting(H2::getText).containsExactly("Too close to the river");
        assertThat(Screens.all(card, H3.class))
                .extracting(H3::getText)
                .containsExactly("What is asked", "What is there", "What nobody knows");
        assertThat(Screens.text(card))
                .contains("the loss of a whole site")
                .contains("May be lost (RPO)at most 15 min")
                .contains("Runs again (RTO)within 2 h")
                .contains("Line between the sites200 Mbit/s")
                .contains("Written at peak8 MB/s")
                .contains("Azure may be usedno")
                .contains("hether there is room for the machines of a lost host")
                .doesNotContain("no limit named");
    }

    @Test
    void aLimitThatNobodyNamedAndALossOfNothingAreSaidInWords() {
        assertThat(Screens.text(new SituationCard(situation("standard-edition"), Heading.SECOND)))
                .contains("May be lost (RPO)no limit named");
        assertThat(Screens.text(new SituationCard(situation("nothing-may-be-lost"), Heading.SECOND)))
                .contains("May be lost (RPO)nothing");
        assertThat(Screens.text(new SituationCard(situation("patch-day"), Heading.SECOND)))
                .contains("To be donework on a host")
                .doesNotContain("RPO");
    }

    @Test
    void aRightChoiceIsMarkedAndEachSentenceLeadsToItsGround() {
        RulesSay said = new RulesSay(situation("river"), "HYPER_V_REPLICA", false, Heading.SECOND);
        assertThat(Screens.text(said)).contains("Hyper-V Replicayour choice").doesNotContain("does not protect");
        assertThat(Screens.all(said, Anchor.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getText()).matches("[A-Z]{2}-\\d{3}");
            assertThat(rule.getHref()).startsWith("https://");
        });
        assertThat(Screens.text(new RulesSay(situation("river"), "", true, Heading.SECOND)))
                .contains("It does not protect from")
                .doesNotContain("your choice");
    }

    @Test
    void aWrongChoiceStandsBelowTheRightOneWithWhatIsAgainstIt() {
        String said = Screens.text(new RulesSay(situation("river"), "AZURE_SITE_RECOVERY", false, Heading.SECOND));
        assertThat(said).contains("Azure Site Recoveryyour choice").contains("Azure may not be used. AZ-020");
        assertThat(said.indexOf("Hyper-V Replica")).isLessThan(said.indexOf("Azure Site Recovery"));
        assertThat(Screens.text(new RulesSay(situation("patch-day"), "FAILOVER_CLUSTERING", false, Heading.SECOND)))
                .contains("the work of live migration. FC-007");
    }

    @Test
    void whereTwoAreRightBothAreTold() {
        String said =
                Screens.text(new RulesSay(situation("two-ways-out"), "AZURE_SITE_RECOVERY", false, Heading.SECOND));
        assertThat(said)
                .contains("both are right")
                .contains("Hyper-V Replica")
                .contains("Azure Site Recoveryyour choice");
    }

    private static Situation situation(String id) {
        return POOL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
