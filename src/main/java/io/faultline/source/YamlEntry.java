package io.faultline.source;

/// One `key: value` of a map, with the line that the key stands on.
public record YamlEntry(String key, int line, YamlNode value) {}
