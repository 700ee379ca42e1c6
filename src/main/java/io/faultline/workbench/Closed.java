package io.faultline.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An attempt in which nothing more can be done: when and why it was closed, how it last looked, what was given.
///
/// @param last empty when it never stood still before it was closed
public record Closed(Instant at, String why, Optional<Keepsake> last, List<CommandLine> lines) {}
