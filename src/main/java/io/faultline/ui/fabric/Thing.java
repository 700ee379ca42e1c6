package io.faultline.ui.fabric;

/// Something on the map that can be chosen.
///
/// @param kind "host", "vm" or "volume"
public record Thing(String kind, String name) {

    String key() {
        return kind + ":" + name;
    }
}
