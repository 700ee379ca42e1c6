package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Option.Fit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds of every advice, over scenarios that nobody chose.
@SuppressWarnings("NullAway.Init")
class AdvicePropertiesTest {

    private static final int MANY = 600;
    private static final List<Integer> STRICTER = List.of(86_400, 14_400, 3_600, 900, 600, 300, 240, 60, 30, 29, 10, 0);

    private static Advisor advisor;

    @BeforeAll
    static void compile() {
        advisor = Advisor.shipped().warm();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNPLANNED_HOST_FAILURE", "SITE_DISASTER"})
    void aStricterRpoNeverLeadsToATechnologyThatLosesMore(Need need) {
        scenarios(MANY / 6).forEach(scenario -> stricter(scenario, need, Demand::withRpo, Claim::rpo));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNPLANNED_HOST_FAILURE", "SITE_DISASTER"})
    void aStricterRtoNeverLeadsToATechnologyThatIsBackLater(Need need) {
        scenarios(MANY / 6).forEach(scenario -> stricter(scenario, need, Demand::withRto, Claim::rto));
    }

    /// What is met goes down with what is asked, and once nothing meets it, nothing meets less.
    private static void stricter(
            Scenario scenario, Need need, BiFunction<Demand, Duration, Demand> asked, Function<Claim, Range> claimed) {
        Duration before = Duration.ofDays(365);
        boolean met = true;
        for (int seconds : STRICTER) {
            Duration limit = Duration.ofSeconds(seconds);
            Advice advice = advisor.review(with(scenario, asked.apply(demand(scenario, need), limit)));
            Optional<Duration> least = claim(advice, need).map(claimed).map(Range::least);
            String text = limit + " asked in\n" + ScenarioText.of(scenario);
            assertThat(met || least.isEmpty()).as(text).isTrue();
            met = least.isPresent();
            assertThat(least.orElse(Duration.ZERO))
                    .as(text)
                    .isLessThanOrEqualTo(before)
                    .isLessThanOrEqualTo(limit);
            before = least.orElse(before);
        }
    }

    @Test
    void toForgetAGoodAnswerNeverImprovesAnything() {
        scenarios(MANY / 6).forEach(drawn -> {
            for (String question : Goods.questions()) {
                Scenario known = have(drawn, have -> Goods.known(have, question));
                Scenario forgotten = have(known, have -> Goods.forgotten(have, question));
                Advice before = advisor.review(known);
                Advice after = advisor.review(forgotten);
                for (Technology technology : Technology.values()) {
                    assertThat(after.option(technology).fit())
                            .as("%s without %s in%n%s", technology, question, ScenarioText.of(known))
                            .isGreaterThanOrEqualTo(before.option(technology).fit());
                }
                assertThat(after.options()).extracting(Option::fit).isSorted();
            }
        });
    }

    @Test
    void namesAndTheOrderOfListsChangeNothing() {
        scenarios(MANY).forEach(scenario -> {
            Scenario other =
                    have(renamed(scenario), have -> Goods.with(have, "processors", shuffled(have.processors())));
            assertThat(words(advisor.review(other))).isEqualTo(words(advisor.review(scenario)));
        });
    }

    @Test
    void everySentenceHasARuleWithACardInputsAndASource() {
        scenarios(MANY).map(advisor::review).flatMap(Advice::sentences).forEach(one -> {
            assertThat(advisor.library().card(one.rule())).as(one.text()).isPresent();
            assertThat(one.inputs()).as(one.text()).isNotEmpty();
            assertThat(one.source()).as(one.text()).startsWith("https://");
        });
    }

    @Test
    void whatIsNotInTheDesignSaysWhy() {
        scenarios(MANY)
                .filter(scenario -> !scenario.wanted().isEmpty())
                .map(advisor::review)
                .forEach(advice -> advice.options().stream()
                        .filter(option -> !advice.design().has(option.technology()))
                        .forEach(option -> assertThat(against(option))
                                .as("%s in%n%s", option.technology(), ScenarioText.of(advice.scenario()))
                                .isNotEmpty()));
    }

    @Test
    void eachNeedIsCarriedOrUnmetAndByNothingThatIsStopped() {
        scenarios(MANY).map(advisor::review).forEach(advice -> {
            Design design = advice.design();
            List<Need> both = new ArrayList<>(design.carried().keySet());
            both.addAll(design.unmet());
            assertThat(both)
                    .containsExactlyInAnyOrderElementsOf(advice.scenario().wanted());
            assertThat(design.carried().values()).allSatisfy(cell -> {
                assertThat(cell.lines())
                        .extracting(Line::kind)
                        .contains(Line.Kind.ANSWERS)
                        .doesNotContain(Line.Kind.STOPS);
                assertThat(cell.option().fit()).isLessThanOrEqualTo(Fit.LACKING);
            });
        });
    }

    private static Stream<Scenario> scenarios(int count) {
        ScenarioSpace space = new ScenarioSpace(7);
        return Stream.generate(space::next).limit(count);
    }

    private static Optional<Claim> claim(Advice advice, Need need) {
        return Optional.ofNullable(advice.design().carried().get(need))
                .flatMap(Cell::promise)
                .map(Promise::claim);
    }

    private static Stream<Sentence> against(Option option) {
        return Stream.of(
                        option.blockedBy().stream(),
                        option.despite().stream(),
                        option.whyNot().stream(),
                        option.prerequisites().stream()
                                .filter(one -> one.met() != Told.YES)
                                .map(Prerequisite::line))
                .flatMap(lines -> lines);
    }

    private static Demand demand(Scenario scenario, Need need) {
        Demand drawn = scenario.demand(need);
        return new Demand(need, Told.YES, drawn.rpo(), drawn.rto());
    }

    private static Scenario with(Scenario scenario, Demand demand) {
        Map<Need, Demand> demands = new EnumMap<>(scenario.demands());
        demands.put(demand.need(), demand);
        return new Scenario(scenario.name(), demands, scenario.have(), scenario.off());
    }

    private static Scenario have(Scenario scenario, UnaryOperator<Holdings> change) {
        return new Scenario(scenario.name(), scenario.demands(), change.apply(scenario.have()), scenario.off());
    }

    private static Scenario renamed(Scenario scenario) {
        return new Scenario("Zebra", scenario.demands(), scenario.have(), scenario.off());
    }

    private static Answer<List<Processor>> shuffled(Answer<List<Processor>> processors) {
        if (!processors.isKnown()) {
            return processors;
        }
        List<Processor> turned = new ArrayList<>(processors.or(List.of()));
        Collections.reverse(turned);
        turned.addAll(List.copyOf(turned));
        return Answer.of(turned);
    }

    private static String words(Advice advice) {
        return AdviceJson.of(advice).put("scenario", "").toString();
    }
}
