package io.faultline.ui.lab;

import io.faultline.ui.fabric.Thing;
import java.util.Optional;

/// What the parts of the bench may ask of it.
public interface Bench {
    /// Gives a console line as if it had been typed: it is echoed in the console and carried out. Does nothing when the
    /// bench is read-only.
    void type(String line);

    boolean isReadOnly();

    /// Selects a thing in the map, in the list and in the inspector.
    void select(Optional<Thing> thing);

    Optional<Thing> selected();
}
