package io.faultline.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What has happened: a count and a fingerprint of everything, and the last [#KEPT] entries themselves. Older ones come
/// back by replay.
public final class History<E> {
    public static final int KEPT = 2_000;

    private final Deque<Recorded<E>> recent = new ArrayDeque<>();
    private long count;
    private Fingerprint fingerprint;

    History(long count, Fingerprint fingerprint) {
        this.count = count;
        this.fingerprint = fingerprint;
    }

    Recorded<E> add(SimTime at, E event, long cause, int line) {
        Recorded<E> entry = new Recorded<>(++count, at, event, cause, line);
        Fingerprint stamped = fingerprint.with(at.micros()).with(cause);
        fingerprint = event instanceof Folded folded ? folded.foldedInto(stamped) : stamped.with(event.toString());
        recent.addLast(entry);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
        return entry;
    }

    /// Entries after `seq` that are still in memory, oldest first.
    public List<Recorded<E>> since(long seq) {
        List<Recorded<E>> found = new ArrayList<>();
        for (var it = recent.descendingIterator(); it.hasNext(); ) {
            Recorded<E> entry = it.next();
            if (entry.seq() <= seq) {
                break;
            }
            found.add(entry);
        }
        return List.copyOf(found.reversed());
    }

    public long count() {
        return count;
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }
}
