package io.faultline.ui.course.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.lab.RubricItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final RubricItem CASE = new RubricItem("case", 5, "Names a case");
    private static final RubricItem PRICE = new RubricItem("price", 4, "Says what it costs");
    private static final RubricItem WRONG = new RubricItem("wrong", -3, "Mixes up the two waits");
    private static final List<RubricItem> ALL = List.of(CASE, PRICE, WRONG);

    @Test
    void aKeyTakesAnItemInAndTheSameKeyTakesItOut() {
        var draft = toggle(toggle(Draft.EMPTY, PRICE), CASE);
        assertThat(draft.points()).contains(BigDecimal.valueOf(9));
        assertThat(draft.met(ALL)).containsExactly("case", "price");
        assertThat(toggle(draft, PRICE).points()).contains(BigDecimal.valueOf(5));
    }

    @Test
    void pointsNeverFallBelowZeroNorPassWhatTheQuestionIsWorth() {
        assertThat(toggle(Draft.EMPTY, WRONG).points()).contains(BigDecimal.ZERO);
        assertThat(toggle(Draft.EMPTY, CASE).toggle(PRICE, ALL, 7).points()).contains(BigDecimal.valueOf(7));
    }

    @Test
    void aDraftComesBackFromTheBrowsersDrawer() {
        var draft = toggle(toggle(Draft.EMPTY, CASE), PRICE)
                .worth(Optional.of(new BigDecimal("7.5")))
                .saying("Nearly.");
        assertThat(Draft.read(draft.written(), "Nearly.").isLike(draft)).isTrue();
        assertThat(Draft.read("", "Only words")).isEqualTo(new Draft(Set.of(), Optional.empty(), "Only words"));
        assertThat(Draft.read("case|x", "").points()).isEmpty();
    }

    @Test
    void theSamePointsWrittenOtherwiseAreNoOtherDraft() {
        var one = Draft.EMPTY.worth(Optional.of(new BigDecimal("5")));
        assertThat(one.isLike(Draft.EMPTY.worth(Optional.of(new BigDecimal("5.00")))))
                .isTrue();
        assertThat(one.isLike(Draft.EMPTY)).isFalse();
    }

    private static Draft toggle(Draft draft, RubricItem item) {
        return draft.toggle(item, ALL, 10);
    }
}
