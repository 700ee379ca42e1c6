package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.SiteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places where the hosts stand, worth a word only when there are several.
final class Sites {
    private Sites() {}

    static List<SiteId> of(FabricState state) {
        return state.hosts().stream().map(Host::site).distinct().toList();
    }

    static boolean areSeveral(FabricState state) {
        return of(state).size() > 1;
    }

    /// Name of the site of a host; none while all stand together.
    static @Nullable String name(FabricState state, Host host) {
        return areSeveral(state) ? host.site().name() : null;
    }
}
