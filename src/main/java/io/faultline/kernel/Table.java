package io.faultline.kernel;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A persistent vector by dense index: 32-wide chunks under one spine. `with` copies one chunk and the spine and shares
/// the rest, so that a state of 20,000 entities stays a cheap value. Iterates by index, always in the same order.
public final class Table<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final Object[][] chunks;
    private final int size;

    private Table(Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    public static <T> Table<T> of(List<? extends T> values) {
        Object[][] chunks = new Object[(values.size() + MASK) >> BITS][];
        int i = 0;
        for (T value : values) {
            if ((i & MASK) == 0) {
                chunks[i >> BITS] = new Object[Math.min(MASK + 1, values.size() - i)];
            }
            chunks[i >> BITS][i & MASK] = Objects.requireNonNull(value);
            i++;
        }
        return new Table<>(chunks, values.size());
    }

    public static <T> Table<T> empty() {
        return of(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        Objects.checkIndex(index, size);
        return (T) chunks[index >> BITS][index & MASK];
    }

    public Table<T> with(int index, T value) {
        Objects.checkIndex(index, size);
        int at = index >> BITS;
        Object[][] spine = chunks.clone();
        spine[at] = chunks[at].clone();
        spine[at][index & MASK] = Objects.requireNonNull(value);
        return new Table<>(spine, size);
    }

    public Table<T> plus(T value) {
        int at = size >> BITS;
        Object[][] spine = Arrays.copyOf(chunks, at + 1);
        spine[at] = (size & MASK) == 0 ? new Object[1] : Arrays.copyOf(chunks[at], (size & MASK) + 1);
        spine[at][size & MASK] = Objects.requireNonNull(value);
        return new Table<>(spine, size + 1);
    }

    @Override
    public int size() {
        return size;
    }
}
