package io.faultline.ui.fabric;

/// The quorum witness.
///
/// @param note "file share witness"
public record WitnessView(String name, String note, Kind kind, int vote) {

    public enum Kind {
        SHARE,
        DISK,
        CLOUD
    }
}
