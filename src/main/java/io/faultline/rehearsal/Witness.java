package io.faultline.rehearsal;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.Recorded;

/// Looks on while a fabric runs.
@FunctionalInterface
public interface Witness {
    Witness NOBODY = (event, state) -> {};

    /// @param state as it is when the instant of the event is over
    void saw(Recorded<Event> event, FabricState state);

    /// The lab gave a command by itself.
    ///
    /// @param number what events name as their line
    default void given(int number, String line) {}
}
