package io.faultline.course;

import io.faultline.course.RegradeTables.Replayed;
import io.faultline.lab.Lab;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.Labs;
import io.faultline.workbench.Regrader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does attempts again, many at a time, while everybody goes on working. What is done is kept every few
/// attempts: after a restart it goes on from there.
final class RegradeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RegradeRunner.class);
    private static final int AT_ONCE = 50;

    private final RegradeTables tables;
    private final Regrader regrader;
    private final Labs labs;
    private final Executor background;

    RegradeRunner(RegradeTables tables, Regrader regrader, Labs labs, Executor background) {
        this.tables = tables;
        this.regrader = regrader;
        this.labs = labs;
        this.background = background;
    }

    /// Returns at once.
    void start(RegradeJob job) {
        background.execute(() -> {
            try {
                run(job);
            } catch (RuntimeException fault) {
                LOG.error("Regrade {} stopped; it goes on after the next start", job.id(), fault);
            } catch (InterruptedException goingDown) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// What a restart cut off.
    void resume() {
        tables.running().forEach(this::start);
    }

    private void run(RegradeJob job) throws InterruptedException {
        var lab = labs.lab(job.lab().id(), job.lab().hash());
        try (var workers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("regrade-", 1).factory())) {
            for (var pending = next(job); !pending.isEmpty(); pending = next(job)) {
                tables.save(job.id(), judged(workers, pending, lab));
            }
        }
        tables.ready(job.id());
    }

    /// Nothing once the job has been discarded.
    private List<AttemptId> next(RegradeJob job) {
        boolean wanted = tables.find(job.id()).filter(RegradeJob::isPending).isPresent();
        return wanted ? tables.pending(job.id()).stream().limit(AT_ONCE).toList() : List.of();
    }

    private Map<AttemptId, Replayed> judged(ExecutorService workers, List<AttemptId> attempts, Lab lab)
            throws InterruptedException {
        var tasks = new ArrayList<Callable<Replayed>>();
        attempts.forEach(attempt -> tasks.add(() -> judged(attempt, lab)));
        var done = workers.invokeAll(tasks);
        var all = new LinkedHashMap<AttemptId, Replayed>();
        for (int i = 0; i < attempts.size(); i++) {
            try {
                all.put(attempts.get(i), done.get(i).get());
            } catch (ExecutionException fault) {
                LOG.warn("Attempt {} could not be done again", attempts.get(i), fault);
                all.put(attempts.get(i), new Replayed.Diverged("It cannot be done again, and that is our fault."));
            }
        }
        return all;
    }

    private Replayed judged(AttemptId attempt, Lab lab) {
        return switch (regrader.judge(attempt, lab)) {
            case Regrader.Outcome.Judged(var sheet) -> new Replayed.Judged(AutomaticResult.of(lab, sheet));
            case Regrader.Outcome.Diverged(var _, var why) -> new Replayed.Diverged(why);
        };
    }
}
