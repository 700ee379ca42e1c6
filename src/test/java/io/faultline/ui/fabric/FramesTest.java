package io.faultline.ui.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class FramesTest {

    private final Frames frames = new Frames();

    @Test
    void theFirstFrameIsTheViewAndTheNextOnlyWhatChanged() {
        assertThat(frames.next(at(1)).map(Object::toString))
                .hasValue(
                        "{\"seq\":1,\"view\":{\"clock\":{\"at\":1,\"pace\":10,\"origin\":0},\"pace\":10,\"playing\":true,"
                                + "\"note\":\"Running\",\"locked\":false}}");
        assertThat(frames.next(at(2)).map(Object::toString)).hasValue("{\"seq\":2,\"diff\":{\"clock\":{\"at\":2}}}");
    }

    @Test
    void aViewThatIsTheSameSendsNothing() {
        frames.next(at(1));
        assertThat(frames.next(at(1))).isEmpty();
    }

    @Test
    void anElementThatMissedSomethingGetsTheLastViewAndGoesOnFromThere() {
        frames.next(at(1));
        frames.next(at(2));
        assertThat(frames.whole()
                        .map(frame -> frame.get("view").get("clock").get("at").intValue()))
                .hasValue(2);
        assertThat(frames.next(at(3)).map(frame -> frame.get("seq").longValue()))
                .hasValue(4L);
    }

    @Test
    void whatNobodySawIsSentInFullLater() {
        frames.keep(at(7));
        assertThat(frames.whole()).isPresent();
        assertThat(new Frames().whole()).isEmpty();
    }

    private static ObjectNode at(long micros) {
        return ViewJson.of(new TimeView(new ClockView(micros, 10, 0), 10, true, "Running", null, null, false));
    }
}
