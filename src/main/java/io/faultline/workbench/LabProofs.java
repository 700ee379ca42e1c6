package io.faultline.workbench;

import io.faultline.lab.LabLibrary;
import io.faultline.rehearsal.Finding;
import io.faultline.rehearsal.LabLint;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Proves labs in the background. A lab that passes is offered in the place of the revision before; one that
/// does not pass leaves the last good revision on offer, and says so.
public final class LabProofs {
    private static final Logger LOG = LoggerFactory.getLogger(LabProofs.class);

    private final Labs labs;
    private final Executor worker;
    private final InstantSource clock;
    private final Map<String, Proved> proved = new ConcurrentHashMap<>();

    private record Proved(LabProof.Phase phase, List<Finding> findings, Optional<Instant> at) {
        static final Proved NOT_YET = new Proved(LabProof.Phase.UNCHECKED, List.of(), Optional.empty());

        Proved checking() {
            return new Proved(LabProof.Phase.CHECKING, findings, at);
        }
    }

    LabProofs(Labs labs, Executor worker, InstantSource clock) {
        this.labs = labs;
        this.worker = worker;
        this.clock = clock;
    }

    /// In the order of the catalogue.
    public List<LabProof> all() {
        return labs.library().ids().stream().map(this::proof).toList();
    }

    /// Proves a lab again; [#all] tells when it is done.
    public void check(String id) {
        proved.merge(id, Proved.NOT_YET.checking(), (before, now) -> before.checking());
        worker.execute(() -> proved.put(id, prove(id)));
    }

    private Proved prove(String id) {
        LabLibrary library = labs.library();
        List<Finding> findings = LabLint.check(library, id);
        if (findings.isEmpty()) {
            labs.offer(library.lab(id));
            return new Proved(LabProof.Phase.SOUND, findings, Optional.of(clock.instant()));
        }
        LOG.warn("The lab {} is not sound ({} findings); what was good before stays on offer", id, findings.size());
        return new Proved(LabProof.Phase.BAD, findings, Optional.of(clock.instant()));
    }

    private LabProof proof(String id) {
        Proved known = proved.getOrDefault(id, Proved.NOT_YET);
        int offered = labs.readable(id).map(lab -> lab.revision()).orElse(0);
        return new LabProof(id, known.phase(), offered, known.findings(), known.at());
    }
}
