package io.faultline.lab;

import java.time.Duration;

/// Help in a step, offered after so many tries or so much virtual time.
///
/// @param number 1, 2, 3… within its step
/// @param cost points that reading it costs
/// @param html safe to show
public record Hint(String step, int number, int afterTries, Duration afterTime, int cost, String html) {
    Hint filled(Variant variant) {
        return new Hint(step, number, afterTries, afterTime, cost, variant.html(html));
    }
}
