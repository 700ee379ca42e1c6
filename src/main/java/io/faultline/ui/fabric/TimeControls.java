package io.faultline.ui.fabric;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The clock and what moves it: `<time-controls>`.
@Tag("time-controls")
@JsModule("./time-controls/time-controls.ts")
public class TimeControls extends LiveElement<TimeView> {

    /// Hears whether it shall play.
    public Registration onPlay(Consumer<Boolean> listener) {
        return hear("fl-play", PlayDetail.class, detail -> listener.accept(detail.playing()));
    }

    public Registration onPace(IntConsumer listener) {
        return hear("fl-pace", PaceDetail.class, detail -> listener.accept(detail.pace()));
    }

    /// To the next event.
    public Registration onStep(Runnable listener) {
        return getElement().addEventListener("fl-step", event -> listener.run());
    }

    record PlayDetail(boolean playing) {}

    record PaceDetail(int pace) {}
}
