package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.lab.Situation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The lab without a fabric, over many seeds.
class ChooseForTheScenarioTest {
    private static final LabLibrary LABS = LabLibrary.in(Path.of("labs"));
    private static final String ID = "choose-for-the-scenario";
    private static final Lab LAB = LABS.lab(ID);

    @Test
    void itIsSoundOnTwoHundredSeeds() {
        assertThat(LabLint.check(LABS, ID, 200)).isEmpty();
    }

    @Test
    void eachSituationHasOneNeedAndAllFiveAreThere() {
        assertThat(LAB.situations().pool())
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(one -> assertThat(one.scenario().wanted()).hasSize(1));
        assertThat(LAB.situations().pool().stream()
                        .map(one -> one.scenario().wanted().getFirst())
                        .distinct())
                .containsExactlyInAnyOrder(Need.values());
    }

    @Test
    void atMostTwoTechnologiesAreRightAndNoneIsRightInEveryThird() {
        for (Situation one : LAB.situations().pool()) {
            assertThat(one.right()).as(one.id()).hasSizeBetween(1, 2);
        }
        assertThat(Arrays.stream(io.faultline.advisor.Technology.values())
                        .map(technology -> LAB.situations().pool().stream()
                                .filter(one -> one.advises(technology.name()))
                                .count()))
                .allMatch(count ->
                        count >= 2 && count * 3 <= LAB.situations().pool().size());
    }

    @Test
    void whatIsWrongIsNeverWithoutAReason() {
        for (Situation one : LAB.situations().pool()) {
            for (Option option : one.advice().options()) {
                if (!one.right().contains(option)) {
                    assertThat(Situation.objection(option))
                            .as(one.id() + " " + option.technology())
                            .matches(said -> said.isPresent() || option.fit() == Option.Fit.SUPPORTS);
                    assertThat(one.against(option.technology().name()))
                            .startsWith(option.technology().title())
                            .containsPattern("\\[[A-Z]{2}-\\d{3}]");
                }
            }
        }
    }

    @Test
    void sixDifferFromLearnerToLearner() {
        Set<Set<String>> seen = new HashSet<>();
        LongStream.rangeClosed(1, 200).forEach(seed -> {
            Set<String> drawn = new HashSet<>();
            LAB.variant(seed).situations().forEach(one -> drawn.add(one.id()));
            assertThat(drawn).hasSize(6);
            seen.add(drawn);
        });
        assertThat(seen).hasSizeGreaterThan(190);
    }
}
