package io.faultline.ui.advisor;

import io.faultline.advisor.Advisor;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one advisor of the application. Its rules compile on a thread of their own, because that takes about a second;
/// whoever needs them earlier gets the future of the same work.
public final class WarmAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(WarmAdvisor.class);

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

    /// Whoever waits is told that it failed, and the log why.
    private void compile() {
        try {
            ready.complete(source.get().warm());
        } catch (RuntimeException | Error failure) {
            LOG.error("The rules cannot be read; the advisor stays closed.", failure);
            ready.completeExceptionally(failure);
        }
    }
}
