package io.faultline.ui.fabric;

import java.util.Locale;

/// Whose eyes the map is drawn with: the cluster's belief, or the ground truth.
public enum SeenBy {
    CLUSTER,
    TRUTH;

    String property() {
        return name().toLowerCase(Locale.ROOT);
    }
}
