package io.faultline.workbench;

import io.faultline.advisor.Advisor;
import io.faultline.advisor.RuleFinding;
import io.faultline.advisor.RuleLibrary;
import io.faultline.advisor.RuleLint;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Whom to ask for advice now. The rules that come with the program are ready before the first request. A folder of
/// one's own is compiled in the background whenever it changes, and takes over only when all its suites pass; until
/// then,
/// and when it is broken again, the last good rules go on.
public final class Advisors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Advisors.class);
    private static final int DEPTH = 2;

    private final Optional<Path> folder;
    private final Executor worker;
    private final InstantSource clock;
    private volatile Advisor current = Advisor.shipped();
    private volatile Read last = new Read(RuleProof.Phase.CHECKING, List.of(), Optional.empty());
    private List<String> seen = List.of();
    private volatile boolean running;

    private record Read(RuleProof.Phase phase, List<RuleFinding> findings, Optional<Instant> at) {}

    Advisors(Optional<Path> folder, Executor worker, InstantSource clock) {
        this.folder = folder;
        this.worker = worker;
        this.clock = clock;
    }

    /// Compiled, and safe for many threads.
    public Advisor current() {
        return current;
    }

    /// Nothing when the program's own rules are all that there is.
    public Optional<RuleProof> proof() {
        return folder.map(own -> {
            Read read = last;
            return new RuleProof(
                    own,
                    read.phase(),
                    current.library().revision(),
                    current.library().cards().size(),
                    read.findings(),
                    read.at());
        });
    }

    /// To be called now and then, from one thread: reads the folder again if it has changed.
    void look() {
        folder.ifPresent(own -> {
            List<String> now = FolderStamps.of(own, DEPTH);
            if (!now.equals(seen)) {
                seen = now;
                last = new Read(RuleProof.Phase.CHECKING, last.findings(), last.at());
                worker.execute(() -> last = read(own));
            }
        });
    }

    private Read read(Path own) {
        List<RuleFinding> findings;
        try {
            Advisor fresh = Advisor.of(RuleLibrary.in(own));
            findings = RuleLint.failures(fresh);
            if (findings.isEmpty()) {
                current = fresh;
                LOG.info(
                        "The rules in {} have taken over, revision {}",
                        own,
                        fresh.library().revision());
            }
        } catch (ProblemException unreadable) {
            findings = unreadable.problems().stream()
                    .map(problem -> new RuleFinding("R001", problem))
                    .toList();
        } catch (RuntimeException odd) {
            LOG.error("The rules in {} cannot be tried", own, odd);
            findings = List.of(new RuleFinding(
                    "R001",
                    Problem.at(own.toString(), 0, "", "The rules cannot be tried: " + odd.getMessage())
                            .maybe("a rule never ends, or asks a field of nothing.")));
        }
        if (!findings.isEmpty()) {
            LOG.warn(
                    "The rules in {} do not take over ({} findings, the first: {})",
                    own,
                    findings.size(),
                    findings.getFirst());
        }
        return new Read(
                findings.isEmpty() ? RuleProof.Phase.IN_FORCE : RuleProof.Phase.REFUSED,
                findings,
                Optional.of(clock.instant()));
    }

    /// Before the web server, which starts in a later phase.
    @Override
    public void start() {
        current.warm();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
