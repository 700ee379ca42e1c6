package io.faultline.ui.course.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.faultline.ui.course.live.LiveChoice.Only;
import io.faultline.ui.course.live.LiveChoice.Order;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveChoiceTest {

    @Test
    void aChoiceComesBackFromItsAddress() {
        var choice = new LiveChoice(Optional.of(7L), Only.HANDED_IN, Order.BY_NAME, true);
        assertThat(LiveChoice.read(choice.written())).isEqualTo(choice);
        assertThat(choice.written().getQueryString()).contains("only=handed-in");
    }

    @Test
    void theUsualChoiceLeavesTheAddressClean() {
        assertThat(LiveChoice.USUAL.written().getQueryString()).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsTheUsual() {
        assertThat(LiveChoice.read(QueryParameters.simple(Map.of("of", "-1", "only", "x", "as", "chart"))))
                .isEqualTo(LiveChoice.USUAL);
    }

    @Test
    void theSameFigureAgainShowsAll() {
        assertThat(LiveChoice.USUAL.toggle(Only.STUCK).toggle(Only.STUCK)).isEqualTo(LiveChoice.USUAL);
    }
}
