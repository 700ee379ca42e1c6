package io.faultline.ui.advisor;

import io.faultline.advisor.Advisor;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The one advisor of the application. Its rules compile on a thread of their own, because that takes about a second;
/// whoever needs them earlier gets the future of the same work.
public final class WarmAdvisor {

    private final CompletableFuture<Advisor> ready = new CompletableFuture<>();
    private final Supplier<Advisor> source;
    private boolean begun;

    public WarmAdvisor(Supplier<Advisor> source) {
        this.source = source;
    }

    /// Begins the work if nobody has.
    public synchronized CompletableFuture<Advisor> ready() {
        if (!begun) {
            begun = true;
            Thread.ofPlatform().daemon().name("advisor-warm").start(this::compile);
        }
        return ready;
    }

    /// A failure belongs to whoever waits; the thread has nobody to tell.
    private void compile() {
        try {
            ready.complete(source.get().warm());
        } catch (RuntimeException | Error failure) {
            ready.completeExceptionally(failure);
        }
    }
}
