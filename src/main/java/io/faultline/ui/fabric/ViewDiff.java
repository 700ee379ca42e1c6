package io.faultline.ui.fabric;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What changed between two views, as a JSON Merge Patch (RFC 7396): maps keyed by name merge, null removes, the rest
/// replaces. The browser's half is `frontend/live/merge-patch.ts`. Views hold no nulls; see [ViewJson].
final class ViewDiff {

    private ViewDiff() {}

    /// The patch that makes `after` out of `before`; empty when nothing changed.
    static ObjectNode between(ObjectNode before, ObjectNode after) {
        ObjectNode patch = ViewJson.empty();
        for (Map.Entry<String, JsonNode> was : before.properties()) {
            if (!after.has(was.getKey())) {
                patch.putNull(was.getKey());
            }
        }
        for (Map.Entry<String, JsonNode> is : after.properties()) {
            JsonNode was = before.get(is.getKey());
            if (was instanceof ObjectNode old && is.getValue() instanceof ObjectNode now) {
                ObjectNode inner = between(old, now);
                if (!inner.isEmpty()) {
                    patch.set(is.getKey(), inner);
                }
            } else if (!is.getValue().equals(was)) {
                patch.set(is.getKey(), is.getValue());
            }
        }
        return patch;
    }

    /// What the browser does with a patch; here so that a test can hold the two halves together.
    static ObjectNode apply(ObjectNode target, ObjectNode patch) {
        ObjectNode merged = target.deepCopy();
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                merged.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                JsonNode old = merged.get(change.getKey());
                merged.set(change.getKey(), apply(old instanceof ObjectNode o ? o : ViewJson.empty(), inner));
            } else {
                merged.set(change.getKey(), value);
            }
        }
        return merged;
    }
}
