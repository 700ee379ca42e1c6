package io.faultline.workbench;

import io.faultline.lab.LabLibrary;
import io.faultline.source.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks whether anything in a folder of labs has changed, and has what has changed proved again.
final class LabWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LabWatch.class);

    private final Path folder;
    private final Labs labs;
    private final LabProofs proofs;
    private final Map<String, List<String>> seen = new HashMap<>();
    private List<String> catalogue = List.of();

    LabWatch(Path folder, Labs labs, LabProofs proofs) {
        this.folder = folder;
        this.labs = labs;
        this.proofs = proofs;
    }

    /// To be called now and then, from one thread.
    void look() {
        List<String> now = FolderStamps.of(folder, 1);
        if (!now.equals(catalogue)) {
            catalogue = now;
            readCatalogue();
        }
        for (String id : labs.library().ids()) {
            List<String> stamps = FolderStamps.of(folder.resolve(id), 3);
            if (!stamps.equals(seen.put(id, stamps))) {
                proofs.check(id);
            }
        }
    }

    private void readCatalogue() {
        try {
            labs.library(LabLibrary.in(folder));
        } catch (ProblemException unreadable) {
            LOG.warn("The catalogue of labs cannot be read, and stays as it was: {}", unreadable.getMessage());
        }
    }
}
