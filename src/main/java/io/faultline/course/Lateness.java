package io.faultline.course;

import java.math.BigDecimal;
import java.time.Duration;

/// By how much something was late, and what is left of it.
///
/// @param days   that have started since it was due
/// @param factor 0 to 1
public record Lateness(Duration by, int days, BigDecimal factor) {}
