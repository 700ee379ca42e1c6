package io.faultline.workbench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Hands in attempts whose time is up, whether or not somebody sits in front of them. Whoever asks has made
/// sure that it is.
public final class Collector {
    private final OpenAttempts attempts;

    Collector(OpenAttempts attempts) {
        this.attempts = attempts;
    }

    /// @return completed once it is in the journal; empty for an attempt that is closed
    public Optional<CompletableFuture<Receipt>> handIn(AttemptId id) {
        return attempts.find(id).map(LiveAttempt::handIn);
    }
}
