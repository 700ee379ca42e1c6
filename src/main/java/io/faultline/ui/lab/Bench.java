package io.faultline.ui.lab;

import io.faultline.lab.Step;
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

    /// Another step of the lab is read now.
    default void turned(Step step) {}

    /// Whether time passes here, and it makes sense to say when something was.
    default boolean hasClock() {
        return true;
    }

    /// Selects a thing in the map, in the list and in the inspector.
    void select(Optional<Thing> thing);

    Optional<Thing> selected();
}
