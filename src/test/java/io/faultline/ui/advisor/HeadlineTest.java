package io.faultline.ui.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Advisor;
import io.faultline.advisor.Cell;
import io.faultline.advisor.Design;
import io.faultline.advisor.Line;
import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadlineTest {

    private static Advisor advisor = Advisor.shipped();

    @BeforeAll
    static void compile() {
        advisor = advisor.warm();
    }

    @ParameterizedTest
    @EnumSource(Founding.class)
    void everyFoundingScenarioHasADesignThatCarriesAllThatIsWanted(Founding founding) {
        var design = design(founding);
        assertThat(design.carried().keySet())
                .containsExactlyElementsOf(founding.scenario().wanted());
        assertThat(design.because())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.source()).startsWith("https://"));
    }

    @Test
    void payrollIsAClusterOnLocalDrivesWithACopyElsewhere() {
        var design = headline(Founding.PAYROLL);
        assertThat(design.title())
                .isEqualTo("A failover cluster on Storage Spaces Direct, Live Migration and Hyper-V Replica to the"
                        + " second site");
        assertThat(design.summary()).isEqualTo("Meets 4 of 4, 2 of them at a cost.");
    }

    @Test
    void whatTheClusterCarriesIsNoPriceOfReplica() {
        assertThat(design(Founding.PAYROLL).despite())
                .isNotEmpty()
                .noneMatch(line -> line.technology() == Technology.HYPER_V_REPLICA
                        && line.need().equals(Optional.of(Need.UNPLANNED_HOST_FAILURE)));
    }

    @Test
    void twoThatAnswerTheSameAreAlternatives() {
        var design = advisor.review(scenario("needs: { siteDisaster: yes }\nhave: { secondSite: yes, azure: yes }"))
                .design();
        assertThat(design.core()).hasSize(1);
        assertThat(design.spare()).hasSize(1);
    }

    @Test
    void whatNothingAnswersIsSaidPlainly() {
        var design = Headline.of(
                advisor.review(scenario("needs: { siteDisaster: yes }\nhave: { secondSite: no, azure: no }")));
        assertThat(design.design().core()).isEmpty();
        assertThat(design.title()).isEqualTo("Nothing here answers this");
        assertThat(design.verdict()).isEqualTo(Verdict.STOP);
        assertThat(DecisionText.of(design)).contains("Why not the others");
    }

    @Test
    void theWeightiestSentenceDecidesACell() {
        var advice = advisor.review(Founding.PAYROLL.scenario());
        var replica = Cell.of(advice.option(Technology.HYPER_V_REPLICA), Need.UNPLANNED_HOST_FAILURE);
        assertThat(replica.kind()).isEqualTo(Line.Kind.STOPS);
        var cluster = Cell.of(advice.option(Technology.FAILOVER_CLUSTERING), Need.UNPLANNED_HOST_FAILURE);
        assertThat(cluster.kind()).isEqualTo(Line.Kind.ANSWERS);
        assertThat(Headline.note(cluster)).isEqualTo("55 s to 4 min 55 s");
    }

    @Test
    void aBarIsAsLongAsItsPartsAndKnowsWhatItBreaks() {
        var bars = Bar.times(headline(Founding.PAYROLL).advice());
        assertThat(bars).anySatisfy(bar -> {
            assertThat(bar.who()).isEqualTo("Failover Clustering");
            assertThat(bar.length()).isEqualTo(Duration.ofSeconds(295));
            assertThat(bar.breaks()).isFalse();
        });
        assertThat(bars).anySatisfy(bar -> {
            assertThat(bar.who()).isEqualTo("Hyper-V Replica");
            assertThat(bar.need()).isEqualTo(Need.UNPLANNED_HOST_FAILURE);
            assertThat(bar.breaks()).isTrue();
        });
        assertThat(Scale.of(bars).end()).isGreaterThan(Duration.ofMinutes(20));
    }

    @Test
    void theDecisionInMarkdownBringsItsScenarioAlong() {
        var text = DecisionText.of(headline(Founding.PAYROLL));
        var yaml = text.substring(text.indexOf("```yaml") + 8, text.lastIndexOf("```"));
        assertThat(Scenario.of("decision.md", yaml)).isEqualTo(Founding.PAYROLL.scenario());
        assertThat(text).contains("## Because", "## Despite", "## Sources", "https://learn.microsoft.com/");
    }

    @ParameterizedTest
    @EnumSource(Option.Fit.class)
    void everyFitHasAWord(Option.Fit fit) {
        assertThat(Wording.fit(fit)).isNotBlank();
    }

    private static Design design(Founding founding) {
        return headline(founding).design();
    }

    private static Headline headline(Founding founding) {
        return Headline.of(advisor.review(founding.scenario()));
    }

    private static Scenario scenario(String facts) {
        return Scenario.of("test", "format: faultline/scenario/1\n" + facts + "\n");
    }
}
