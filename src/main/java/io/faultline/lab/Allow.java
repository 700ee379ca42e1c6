package io.faultline.lab;

import io.faultline.console.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a lab allows to be typed.
///
/// @param modules of FailoverClusters and Hyper-V, those whose cmdlets are allowed; all when none is named
/// @param deny    cmdlets that are not
/// @param why     told to whoever tries
public record Allow(List<String> modules, List<String> deny, String why) {
    static final List<String> MODULES = List.of("FailoverClusters", "Hyper-V");
    static final Allow ALL = new Allow(List.of(), List.of(), "");

    public Allow {
        modules = List.copyOf(modules);
        deny = List.copyOf(deny);
    }

    /// The cmdlet in a line that is not allowed.
    public Optional<String> refused(String line) {
        return Arrays.stream(line.split("[\\s|;(){}]+", -1))
                .filter(this::isRefused)
                .findFirst();
    }

    private boolean isRefused(String word) {
        boolean denied = deny.stream().anyMatch(word::equalsIgnoreCase);
        return denied
                || (!modules.isEmpty()
                        && Shell.module(word)
                                .filter(MODULES::contains)
                                .filter(module -> !modules.contains(module))
                                .isPresent());
    }
}
