package io.faultline.lab;

import io.faultline.kernel.Dice;
import java.util.Comparator;
import java.util.List;

/// The pool of situations of a lab without a fabric.
///
/// @param pool   in the order of lab.yaml
/// @param choose how many an attempt draws
/// @param line   where the pool stands in lab.yaml
public record Situations(List<Situation> pool, int choose, int line) {
    private static final String STREAM = "lab.situation";

    /// Of a lab with a fabric.
    static final Situations NONE = new Situations(List.of(), 0, 0);

    public Situations {
        pool = List.copyOf(pool);
    }

    public boolean isEmpty() {
        return pool.isEmpty();
    }

    /// Each rolls by its own name, and the lowest are drawn: one that is added pushes out at most one other, and
    /// changes
    /// the roll of none.
    List<Situation> drawn(long seed) {
        Dice dice = new Dice(seed);
        return pool.stream()
                .sorted(Comparator.comparingDouble((Situation one) -> dice.roll(STREAM, one.id(), 0))
                        .thenComparing(Situation::id))
                .limit(choose)
                .toList();
    }
}
