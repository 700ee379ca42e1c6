package io.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void aRollDependsOnItsKeyAndOnNothingElse() {
        Dice dice = new Dice(7);
        double first = dice.roll("boot", "SQL01", 3);
        dice.roll("other", "WEB01", 1);
        assertThat(dice.roll("boot", "SQL01", 3)).isEqualTo(first);
        assertThat(dice.roll("boot", "SQL01", 4)).isNotEqualTo(first);
        assertThat(dice.roll("boot", "SQL02", 3)).isNotEqualTo(first);
        assertThat(new Dice(8).roll("boot", "SQL01", 3)).isNotEqualTo(first);
    }

    @Test
    void rollsAreEven() {
        Dice dice = new Dice(1);
        double mean = IntStream.range(0, 20_000)
                .mapToDouble(i -> dice.roll("s", "x", i))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.5, within(0.01));
        long[] buckets = new long[10];
        IntStream.range(0, 20_000).forEach(i -> buckets[dice.roll("s", "x", i, 10)]++);
        assertThat(java.util.Arrays.stream(buckets).boxed().toList()).allMatch(b -> b > 1_800 && b < 2_200);
    }
}
