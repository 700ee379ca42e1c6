package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.Hint;
import io.faultline.lab.Mode;
import io.faultline.testing.PlayedLab;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HintOfferTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void aHintThatCanBeReadHasThePriceOfItsMode() {
        assertThat(offer(PlayedLab.in(Mode.ASSISTED), Mode.ASSISTED)).satisfies(offer -> {
            assertThat(offer.ready()).map(Hint::number).contains(1);
            assertThat(offer.cost()).isEqualTo(2);
        });
        assertThat(offer(PlayedLab.in(Mode.GUIDED), Mode.GUIDED).cost()).isZero();
    }

    @Test
    void afterOneIsReadItIsSaidWhenTheNextComes() {
        PlayedLab played = PlayedLab.in(Mode.ASSISTED).hint("pause", 1);
        HintOffer waits = offer(played, Mode.ASSISTED);
        assertThat(waits.ready()).isEmpty();
        assertThat(waits.note()).isEqualTo("Next hint at 10:04:00.");

        HintOffer second = offer(played.passes(Duration.ofMinutes(4)), Mode.ASSISTED);
        assertThat(second.ready()).map(Hint::number).contains(2);
        assertThat(offer(played.hint("pause", 2), Mode.ASSISTED).note()).isEqualTo("All hints are read.");
    }

    @Test
    void anExamAndAStepWithoutHintsOfferNothing() {
        assertThat(offer(PlayedLab.in(Mode.EXAM), Mode.EXAM).isThere()).isFalse();
        PlayedLab played = PlayedLab.in(Mode.ASSISTED);
        assertThat(HintOffer.of(played.lab(), played.step("back"), Mode.ASSISTED, played.sheet(), TEN)
                        .isThere())
                .isFalse();
    }

    @Test
    void aStepOpensWhenTheLastOfWhatItNeedsIsDone() {
        PlayedLab played = PlayedLab.in(Mode.ASSISTED);
        assertThat(new StepTimes(played.lab(), played.sheet()).opened(played.step("outage")))
                .isEmpty();
        played.throughThePause();
        assertThat(new StepTimes(played.lab(), played.sheet()).opened(played.step("outage")))
                .hasValueSatisfying(at -> assertThat(at.seconds()).isEqualTo(10));
    }

    private static HintOffer offer(PlayedLab played, Mode mode) {
        return HintOffer.of(played.lab(), played.step("pause"), mode, played.sheet(), TEN);
    }
}
