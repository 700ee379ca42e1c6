package io.faultline.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Cuts what goes into an `in (…)` into pieces that every database takes.
final class Chunks {

    private static final int SIZE = 1_000;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
