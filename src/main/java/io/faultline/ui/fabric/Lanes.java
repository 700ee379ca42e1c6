package io.faultline.ui.fabric;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.LongConsumer;

/// The timeline: `<fault-lanes>`.
@Tag("fault-lanes")
@JsModule("./fault-lanes/fault-lanes.ts")
public class Lanes extends LiveElement<LanesView> {

    /// A mark was clicked; hears its event's sequence number.
    public Registration onEvent(LongConsumer listener) {
        return hear("fl-event", EventDetail.class, detail -> listener.accept(detail.seq()));
    }

    record EventDetail(long seq) {}
}
