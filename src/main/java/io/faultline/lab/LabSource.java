package io.faultline.lab;

import java.util.SequencedMap;
import java.util.TreeMap;

/// The files that a lab was read from, by their names: kept by whoever must read it again as it was.
///
/// @param files the shared blueprint among them, as `blueprint`
public record LabSource(SequencedMap<String, String> files, String hash) {
    static LabSource of(ContentHash content) {
        return new LabSource(new TreeMap<>(content.files()), content.value());
    }
}
