package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.Guesses.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final TestClock clock = new TestClock();
    private final Guesses guesses = new Guesses(clock);
    private final Target zoe = Target.name(NameScope.of("class", 1), "zoe");
    private final Target hall = Target.address("10.0.0.1");

    @Test
    void threeFailuresAreFreeAndThenTheWaitDoublesUpToAMinute() {
        var waits = new ArrayList<Integer>();
        for (int i = 0; i < 11; i++) {
            assertThat(guesses.begin(zoe)).isEmpty();
            var wait = guesses.begin(zoe);
            if (wait.isEmpty()) {
                waits.add(0);
                assertThat(i).isLessThan(2);
                i++;
            } else {
                waits.add(wait.getAsInt());
                clock.pass(Duration.ofSeconds(wait.getAsInt()));
            }
        }
        assertThat(waits).isEqualTo(List.of(0, 1, 2, 4, 8, 16, 32, 60, 60, 60));
    }

    @Test
    void anAttemptMadeTooSoonDoesNotLengthenTheWait() {
        fail(zoe, 3);
        for (int i = 0; i < 100; i++) {
            assertThat(guesses.begin(zoe)).isEqualTo(OptionalInt.of(1));
        }
    }

    @Test
    void aRightAttemptWipesTheSlateOfAName() {
        fail(zoe, 2);
        guesses.right(zoe);
        fail(zoe, 3);
        assertThat(guesses.begin(zoe)).isPresent();
    }

    @Test
    void aWholeClassBehindOneAddressMaySignInAtOnce() {
        for (int i = 0; i < 500; i++) {
            assertThat(guesses.begin(hall)).isEmpty();
            guesses.right(hall);
        }
    }

    @Test
    void oneRightGuessDoesNotBuyAnAddressSixtyWrongOnes() {
        fail(hall, 59);
        assertThat(guesses.begin(hall)).isEmpty();
        guesses.right(hall);
        fail(hall, 1);
        assertThat(guesses.begin(hall)).isPresent();
    }

    @Test
    void failuresAreForgottenAfterAQuarterOfAnHour() {
        fail(zoe, 3);
        clock.pass(Duration.ofMinutes(16));
        fail(zoe, 3);
        assertThat(guesses.begin(zoe)).isPresent();
    }

    private void fail(Target target, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guesses.begin(target)).isEmpty();
        }
    }
}
