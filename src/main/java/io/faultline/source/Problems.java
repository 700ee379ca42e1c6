package io.faultline.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with one file while it is read. Not for more than one thread.
public final class Problems {

    /// More than this helps nobody, and a hostile file must not fill the memory with complaints.
    private static final int LIMIT = 100;

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        if (found.size() < LIMIT && !found.contains(problem)) {
            found.add(problem);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// In the order of the lines they stand on.
    public List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return Collections.unmodifiableList(sorted);
    }

    public void orThrow() {
        if (!found.isEmpty()) {
            throw new ProblemException(inOrder());
        }
    }
}
