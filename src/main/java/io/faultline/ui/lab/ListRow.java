package io.faultline.ui.lab;

import io.faultline.ui.fabric.Thing;
import java.util.List;
import java.util.Optional;

/// A row of the list twin.
///
/// @param key   what stays the same while the rest changes
/// @param thing what the row is about, when something can be done to it
record ListRow(String key, Optional<Thing> thing, List<ListCell> cells) {
    ListRow {
        cells = List.copyOf(cells);
    }

    static ListRow of(Thing thing, ListCell... cells) {
        return new ListRow(thing.kind() + " " + thing.name(), Optional.of(thing), List.of(cells));
    }

    static ListRow of(String key, ListCell... cells) {
        return new ListRow(key, Optional.empty(), List.of(cells));
    }
}
