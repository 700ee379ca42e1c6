package io.faultline.course;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// What this room does by itself: it goes on with regrades that a restart cut off, and comes round to
/// deadlines.
final class CourseClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CourseClock.class);
    private static final long EVERY_SECONDS = 15;

    private final Deadlines deadlines;
    private final RegradeRunner regrades;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("course-clock").factory());
    private volatile boolean running;

    CourseClock(Deadlines deadlines, RegradeRunner regrades) {
        this.deadlines = deadlines;
        this.regrades = regrades;
    }

    @Override
    public void start() {
        running = true;
        regrades.resume();
        rounds.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        rounds.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void round() {
        try {
            deadlines.collect();
        } catch (RuntimeException fault) {
            LOG.error("The course's clock stumbled and goes on", fault);
        }
    }
}
