package io.faultline.workbench;

import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The labs that learners are offered, and every revision that was ever begun. A lab is read once; a new
/// revision takes its place when it has passed (see [LabWatch]).
public final class Labs implements LabFinder {
    private volatile LabLibrary library;
    private final LabRevisions revisions;
    private final InstantSource clock;
    private final Map<String, Lab> current = new ConcurrentHashMap<>();
    private final Map<String, Lab> pinned = new ConcurrentHashMap<>();

    Labs(LabLibrary library, LabRevisions revisions, InstantSource clock) {
        this.library = library;
        this.revisions = revisions;
        this.clock = clock;
    }

    /// In the order of the catalogue; what cannot be read is left out.
    public List<Lab> offered() {
        return library.offered().stream().flatMap(id -> readable(id).stream()).toList();
    }

    /// As it is offered now, if it can be read.
    Optional<Lab> readable(String id) {
        try {
            return Optional.of(lab(id));
        } catch (ProblemException unsound) {
            return Optional.empty();
        }
    }

    LabLibrary library() {
        return library;
    }

    /// Its catalogue has changed.
    void library(LabLibrary changed) {
        library = changed;
    }

    /// As it is offered now.
    ///
    /// @throws ProblemException when there is no such lab, or it is not sound
    public Lab lab(String id) {
        return current.computeIfAbsent(id, wanted -> library.lab(wanted));
    }

    /// As it was in a revision.
    ///
    /// @throws ProblemException when nobody kept it, or this program cannot read it any more
    public Lab lab(String id, String hash) {
        Lab now = current.get(id);
        if (now != null && now.hash().equals(hash)) {
            return now;
        }
        return pinned.computeIfAbsent(hash, wanted -> revisions.find(wanted).orElseGet(() -> matching(id, wanted)));
    }

    private Lab matching(String id, String hash) {
        Lab now = lab(id);
        if (now.hash().equals(hash)) {
            return now;
        }
        throw ProblemException.of(
                Problem.at("lab_revision", 0, hash, "Nobody kept this revision of the lab (" + id + ").")
                        .maybe("the database is not the one that it was begun in."));
    }

    /// Keeps the revision that is offered now, so that it can be pinned.
    ///
    /// @return its hash
    public String keep(String id) {
        Lab lab = lab(id);
        revisions.keep(lab, clock.instant());
        return lab.hash();
    }

    /// Revisions that were kept, the newest first.
    public List<LabRevisions.Row> revisions(String id) {
        return revisions.of(id);
    }

    /// A revision that has passed is offered from now on.
    void offer(Lab passed) {
        current.put(passed.id(), passed);
        revisions.keep(passed, clock.instant());
    }

    @Override
    public Lab current(String id) {
        return lab(id);
    }

    @Override
    public Lab pinned(String id, String hash) {
        return lab(id, hash);
    }
}
