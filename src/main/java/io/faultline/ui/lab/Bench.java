package io.faultline.ui.lab;

import io.faultline.ui.fabric.Thing;
import java.util.Optional;

/// What the parts of the bench may ask of it. Where nothing can be done, what would do something does nothing.
public interface Bench {
    /// Gives a console line as if it had been typed: it is echoed in the console and carried out.
    void type(String line);

    /// Puts a line into the command line, to be read, changed and sent.
    void copy(String line);

    /// Answers a question of the lab.
    void answer(String check, String value);

    /// Reads a hint of the lab.
    void hint(String step, int number);

    /// Why nothing can be done here; empty when it can.
    Optional<String> locked();

    default boolean isReadOnly() {
        return locked().isPresent();
    }

    /// Selects a thing in the map, in the list and in the inspector.
    void select(Optional<Thing> thing);

    Optional<Thing> selected();
}
