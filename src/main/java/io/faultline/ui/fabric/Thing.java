package io.faultline.ui.fabric;

/// Something on the map that can be chosen.
///
/// @param kind "host", "vm", "volume" or "witness"
public record Thing(String kind, String name) {

    String key() {
        return kind + ":" + name;
    }
}
