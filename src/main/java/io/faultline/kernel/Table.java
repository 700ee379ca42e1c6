package io.faultline.kernel;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// A persistent vector by dense index: a tree of 32-wide nodes, as flat as its size allows. `with` copies the nodes on
/// one path and shares the rest, so that a state of 20,000 entities stays a cheap value. Iterates by index, always in
/// the
/// same order.
public final class Table<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;

    private final Object[] root;
    /// Bits of an index below those that choose in the root.
    private final int shift;
    private final int size;

    private Table(Object[] root, int shift, int size) {
        this.root = root;
        this.shift = shift;
        this.size = size;
    }

    public static <T> Table<T> of(List<? extends T> values) {
        Object[] level = values.toArray();
        for (Object value : level) {
            Objects.requireNonNull(value);
        }
        int shift = 0;
        while (level.length > WIDTH) {
            level = above(level);
            shift += BITS;
        }
        return new Table<>(level, shift, values.size());
    }

    private static Object[] above(Object[] level) {
        Object[] nodes = new Object[(level.length + MASK) >> BITS];
        for (int i = 0; i < nodes.length; i++) {
            Object[] node = new Object[Math.min(WIDTH, level.length - (i << BITS))];
            System.arraycopy(level, i << BITS, node, 0, node.length);
            nodes[i] = node;
        }
        return nodes;
    }

    public static <T> Table<T> empty() {
        return of(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        Objects.checkIndex(index, size);
        Object[] node = root;
        for (int s = shift; s > 0; s -= BITS) {
            node = (Object[]) node[index >>> s & MASK];
        }
        return (T) node[index & MASK];
    }

    public Table<T> with(int index, T value) {
        Objects.checkIndex(index, size);
        Objects.requireNonNull(value);
        Object[] top = root.clone();
        Object[] node = top;
        for (int s = shift; s > 0; s -= BITS) {
            Object[] copy = ((Object[]) node[index >>> s & MASK]).clone();
            node[index >>> s & MASK] = copy;
            node = copy;
        }
        node[index & MASK] = value;
        return new Table<>(top, shift, size);
    }

    public Table<T> plus(T value) {
        Objects.requireNonNull(value);
        boolean full = size == 1 << (shift + BITS);
        Object[] top = full ? new Object[] {root} : root;
        int bits = full ? shift + BITS : shift;
        return new Table<>(appended(top, bits, size, value), bits, size + 1);
    }

    /// A node with one more entry at the end of its last path.
    private static Object[] appended(Object[] node, int shift, int index, Object value) {
        int at = index >>> shift & MASK;
        Object[] next = at < node.length ? node.clone() : Arrays.copyOf(node, at + 1);
        if (shift == 0) {
            next[at] = value;
        } else {
            Object below = at < node.length ? node[at] : null;
            next[at] = appended(below instanceof Object[] path ? path : new Object[0], shift - BITS, index, value);
        }
        return next;
    }

    @Override
    public int size() {
        return size;
    }
}
