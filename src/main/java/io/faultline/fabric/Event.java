package io.faultline.fabric;

import java.util.List;

/// A fact, in the past tense. Names and fields are public API: labs, scripts and the headless runner read them.
public sealed interface Event
        permits HostEvent,
                NetworkEvent,
                ClusterEvent,
                StorageEvent,
                RoleEvent,
                LifecycleEvent,
                UpdatingEvent,
                VmEvent,
                HardwareEvent,
                DirectoryEvent,
                MigrationEvent,
                Event.CommandRefused {

    /// `NodeIsolated`, `LiveMigrationCompleted`…
    default String name() {
        return getClass().getSimpleName();
    }

    /// A command was not carried out, for all these reasons.
    record CommandRefused(String subject, List<Refusal> refusals) implements Event {
        public CommandRefused {
            refusals = List.copyOf(refusals);
        }
    }
}
