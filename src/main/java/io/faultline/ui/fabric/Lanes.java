package io.faultline.ui.fabric;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The timeline: `<fault-lanes>`.
@Tag("fault-lanes")
@JsModule("./fault-lanes/fault-lanes.ts")
public class Lanes extends LiveElement<LanesView> {

    /// A mark was clicked; hears its event's sequence number.
    public Registration onEvent(LongConsumer listener) {
        return hear("fl-event", EventDetail.class, detail -> listener.accept(detail.seq()));
    }

    /// A setting that made a part so long was asked for; hears its name.
    public Registration onSetting(Consumer<String> listener) {
        return hear("fl-setting", SettingDetail.class, detail -> listener.accept(detail.name()));
    }

    /// A VM of a failover was chosen.
    public Registration onSelect(Consumer<Thing> listener) {
        return hear("fl-select", Thing.class, listener);
    }

    record EventDetail(long seq) {}

    record SettingDetail(String name) {}
}
