package io.faultline.course;

import java.math.BigDecimal;

/// What the machine says about one check of an attempt.
///
/// @param points   earned by the machine's judgement
/// @param possible what the check is worth
public record CheckResult(String check, Standing standing, int points, int possible) {

    /// What counts while no person has said anything.
    public BigDecimal automatic() {
        return switch (standing) {
            case JUDGED -> BigDecimal.valueOf(Math.clamp(points, 0, possible));
            case WAITING -> BigDecimal.ZERO;
            case SPARED -> BigDecimal.valueOf(possible);
        };
    }
}
