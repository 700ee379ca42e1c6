package io.faultline.ui.course.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttemptFieldsTest {

    @Test
    void whatEachAttemptIsWorthIsReadAsPeopleTypeIt() {
        assertThat(AttemptFields.factors("100, 80, 60"))
                .hasValueSatisfying(factors -> assertThat(factors).containsExactly(1.0, 0.8, 0.6));
        assertThat(AttemptFields.factors("100 % 62.5 %"))
                .hasValueSatisfying(factors -> assertThat(factors).containsExactly(1.0, 0.625));
    }

    @Test
    void whatCannotBeReadIsNoFactor() {
        assertThat(AttemptFields.factors("")).isEmpty();
        assertThat(AttemptFields.factors("all")).isEmpty();
        assertThat(AttemptFields.factors("120")).isEmpty();
        assertThat(AttemptFields.factors("-5")).isEmpty();
        assertThat(AttemptFields.factors("100, ".repeat(21))).isEmpty();
    }
}
