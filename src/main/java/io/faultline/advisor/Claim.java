package io.faultline.advisor;

import java.time.Duration;
import java.util.List;

/// What a technology can lose and how long it takes, with the parts that the longer time is made of.
public record Claim(Range rpo, Range rto, List<Part> parts) {

    /// One stretch of the way back, with the name that the screen draws it by. `chosen`: no source names a figure.
    public record Part(String name, Duration length, boolean chosen) {}

    public Claim {
        parts = List.copyOf(parts);
    }
}
