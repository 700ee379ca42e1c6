package io.faultline.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Cmdlets that a lab does not allow.
///
/// @param why told to whoever tries
public record Allow(List<String> deny, String why) {
    static final Allow ALL = new Allow(List.of(), "");

    public Allow {
        deny = List.copyOf(deny);
    }

    /// The denied cmdlet that stands in a line.
    public Optional<String> refused(String line) {
        List<String> words = List.of(line.toLowerCase(Locale.ROOT).split("[\\s|;(){}]+", -1));
        return deny.stream()
                .filter(cmdlet -> words.contains(cmdlet.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
