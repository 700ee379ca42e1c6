package io.faultline.workbench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The threads of this room: one ticks, one commits, and a few do what is asked of attempts.
final class WorkbenchClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchClock.class);
    private static final long TICK_MILLIS = 50;
    private static final long COMMIT_MILLIS = 60;
    private static final long TIDY_MILLIS = 30_000;
    private static final long WATCH_MILLIS = 1_000;

    private final OpenAttempts attempts;
    private final Surroundings around;
    private final ExecutorService workers;
    private final Runnable watch;
    private final ScheduledExecutorService ticker = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("bench-clock-", 1).factory());
    private volatile boolean running;

    /// @param watch looks whether a lab on disk has changed
    WorkbenchClock(OpenAttempts attempts, Surroundings around, ExecutorService workers, Runnable watch) {
        this.attempts = attempts;
        this.around = around;
        this.workers = workers;
        this.watch = watch;
    }

    @Override
    public void start() {
        running = true;
        ticker.scheduleAtFixedRate(
                safely(() -> attempts.tick(nanos())), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        ticker.scheduleWithFixedDelay(
                safely(around.journal()::commit), COMMIT_MILLIS, COMMIT_MILLIS, TimeUnit.MILLISECONDS);
        ticker.scheduleWithFixedDelay(
                safely(() -> attempts.tidy(nanos())), TIDY_MILLIS, TIDY_MILLIS, TimeUnit.MILLISECONDS);
        ticker.scheduleWithFixedDelay(safely(watch), WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Screens are gone by now; every attempt leaves its last mark.
    @Override
    public void stop() {
        running = false;
        try {
            attempts.rest().get(20, TimeUnit.SECONDS);
        } catch (Exception late) {
            LOG.warn("Not every attempt could leave its last mark", late);
            if (late instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
        ticker.shutdown();
        around.journal().commit();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before everything that the attempts need, after the web server.
    @Override
    public int getPhase() {
        return 0;
    }

    private long nanos() {
        return around.wall().nanos();
    }

    private static Runnable safely(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException fault) {
                LOG.error("The workbench's clock stumbled and goes on", fault);
            }
        };
    }
}
