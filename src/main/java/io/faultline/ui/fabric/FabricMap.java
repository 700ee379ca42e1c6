package io.faultline.ui.fabric;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The living fabric: `<fabric-map>`.
@Tag("fabric-map")
@JsModule("./fabric-map/fabric-map.ts")
public class FabricMap extends LiveElement<MapView> {

    public FabricMap() {
        // The element marks what was chosen by itself; the property follows, so that the server may later choose again.
        onSelect(thing -> getElement().setProperty("selected", thing.key()));
    }

    public void seenBy(SeenBy eyes) {
        getElement().setProperty("seenBy", eyes.property());
    }

    /// Outlines a thing that was chosen elsewhere, or nothing.
    public void select(@Nullable Thing thing) {
        getElement().setProperty("selected", thing == null ? "" : thing.key());
    }

    public Registration onSelect(Consumer<Thing> listener) {
        return hear("fl-select", Thing.class, listener);
    }

    public Registration onMenu(Consumer<MenuRequest> listener) {
        return hear("fl-menu", MenuRequest.class, listener);
    }

    /// The one action of the empty map.
    public Registration onEmptyAction(Runnable listener) {
        return getElement().addEventListener("fl-empty-action", event -> listener.run());
    }
}
