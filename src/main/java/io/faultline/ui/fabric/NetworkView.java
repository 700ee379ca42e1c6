package io.faultline.ui.fabric;

/// A network, drawn as a stratum above the hosts.
///
/// @param note "10.0.2.0/24, 10 Gbit/s"
public record NetworkView(int order, String note, Kind kind) {

    /// The cluster network has dotted risers: heartbeats, of which silence is what is shown.
    public enum Kind {
        CLUSTER,
        MIGRATION,
        OTHER
    }
}
