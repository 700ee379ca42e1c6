package io.faultline.fabric;

import io.faultline.kernel.SimTime;

/// Since when the members of a cluster do not all hear each other.
///
/// @param count counts how often that began or ended, so that a timer of an earlier cut goes stale
/// @param since the last of them
public record Cut(int count, SimTime since) {
    public static final Cut NONE = new Cut(0, SimTime.ZERO);

    /// Began or ended now.
    public Cut turned(SimTime at) {
        return new Cut(count + 1, at);
    }
}
