package io.faultline.ui.fabric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What one element is sent, in order: a view in full, and then what changed since.
final class Frames {

    private @Nullable ObjectNode shown;
    private long seq;

    /// The frame that brings the element to this view; none when it is there already.
    Optional<ObjectNode> next(ObjectNode view) {
        ObjectNode before = shown;
        shown = view;
        if (before == null) {
            return whole();
        }
        ObjectNode diff = ViewDiff.between(before, view);
        return diff.isEmpty() ? Optional.empty() : Optional.of(frame("diff", diff));
    }

    /// Takes note of a view that nobody is there to see.
    void keep(ObjectNode view) {
        shown = view;
    }

    /// The last view in full, for an element that is new or has missed something.
    Optional<ObjectNode> whole() {
        return shown == null ? Optional.empty() : Optional.of(frame("view", shown));
    }

    private ObjectNode frame(String kind, ObjectNode body) {
        ObjectNode frame = ViewJson.empty();
        frame.put("seq", ++seq);
        frame.set(kind, body);
        return frame;
    }
}
