package io.faultline.course;

import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import java.math.BigDecimal;
import java.util.List;

/// How many attempts a learner has, and what each is worth.
///
/// @param most    0 means any number
/// @param factors of the first, the second … attempt; the last holds for all further ones; each from 0 to 1
public record AttemptRule(int most, List<Double> factors) {

    public static final AttemptRule ANY_NUMBER = new AttemptRule(0, List.of(1.0));
    public static final AttemptRule ONCE = new AttemptRule(1, List.of(1.0));

    private static final int MOST = 1_000;

    /// What suits a lab: any number for practice, and for an exam as many as its author gave a worth.
    public static AttemptRule usual(Lab lab, Mode mode) {
        return mode == Mode.EXAM
                ? new AttemptRule(lab.scoring().exam().size(), lab.scoring().exam())
                : ANY_NUMBER;
    }

    public AttemptRule {
        factors = List.copyOf(factors);
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException(
                    "A learner has 0 (any number) to " + MOST + " attempts, and not " + most + ".");
        }
        if (factors.isEmpty() || factors.size() > 20 || factors.stream().anyMatch(one -> !(one >= 0 && one <= 1))) {
            throw new IllegalArgumentException("Each attempt is worth 0 to 1 of its points, and not " + factors + ".");
        }
    }

    /// @param number of the attempt, counted from 1
    public BigDecimal factor(int number) {
        return BigDecimal.valueOf(factors.get(Math.clamp(number - 1, 0, factors.size() - 1)));
    }

    public boolean allows(int number) {
        return most == 0 || number <= most;
    }
}
