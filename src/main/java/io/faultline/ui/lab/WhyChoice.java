package io.faultline.ui.lab;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.kernel.Recorded;
import io.faultline.ui.fabric.Concerns;
import io.faultline.ui.fabric.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which events are told, newest first, and in which colour their edge is.
final class WhyChoice {
    private static final int MOST = 24;

    private WhyChoice() {}

    static List<Recorded<Event>> of(List<Recorded<Event>> events, Optional<Thing> about) {
        List<Recorded<Event>> told = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0 && told.size() < MOST; i--) {
            Recorded<Event> entry = events.get(i);
            boolean concerns = about.isEmpty() || Concerns.of(entry.event()).contains(about.get());
            if (concerns && !(entry.event() instanceof VmEvent.VmLoadChanged)) {
                told.add(entry);
            }
        }
        return told;
    }

    /// What the weather did is the root of much; what the cluster is not sure of waits.
    static String tone(Event event) {
        return switch (event) {
            case HostEvent.HostPowerLost e -> "root";
            case HostEvent.HostHung e -> "root";
            case ClusterEvent.QuorumLost e -> "root";
            case ClusterEvent.NodeDown e -> "root";
            case ClusterEvent.NodeIsolated e -> "chain";
            case ClusterEvent.RolePlacementFailed e -> "chain";
            case ClusterEvent.NodeDrainFailed e -> "chain";
            case RoleEvent.GuestCrashed e -> "root";
            case RoleEvent.ResourceFailed e -> "root";
            case RoleEvent.RoleGivenUp e -> "chain";
            case MigrationEvent.LiveMigrationFailed e -> "chain";
            case Event.CommandRefused e -> "chain";
            case Event e -> "";
        };
    }
}
