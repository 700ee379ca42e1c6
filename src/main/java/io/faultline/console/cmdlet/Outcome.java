package io.faultline.console.cmdlet;

import io.faultline.console.rows.Listing;
import io.faultline.fabric.Command;
import java.util.List;

/// What one part of a pipeline gives to the next.
sealed interface Outcome {
    record Found(Listing listing) implements Outcome {}

    record Told(List<Command> commands) implements Outcome {}

    record Said(String text) implements Outcome {}
}
