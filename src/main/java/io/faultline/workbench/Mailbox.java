package io.faultline.workbench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One writer at a time, on whatever thread is free. What is posted from within runs afterwards.
final class Mailbox {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Executor workers;
    private final Queue<Runnable> letters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Mailbox(Executor workers) {
        this.workers = workers;
    }

    void post(Runnable letter) {
        letters.add(letter);
        if (waiting.getAndIncrement() == 0) {
            workers.execute(this::drain);
        }
    }

    private void drain() {
        do {
            Runnable letter = letters.poll();
            if (letter != null) {
                run(letter);
            }
        } while (waiting.decrementAndGet() > 0);
    }

    private static void run(Runnable letter) {
        try {
            letter.run();
        } catch (RuntimeException fault) {
            LOG.error("A letter to an attempt was lost", fault);
        }
    }
}
