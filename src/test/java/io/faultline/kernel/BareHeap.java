package io.faultline.kernel;

import org.jspecify.annotations.Nullable;

/// The least that orders entries by (time, sequence): a textbook binary heap on arrays of primitive keys. A yardstick
/// for
/// [TimerQueue]; it carries neither cause nor line and cannot be looked into.
final class BareHeap {
    private final long[] dueAt;
    private final long[] sequence;
    private final @Nullable Object[] payload;
    private int size;

    BareHeap(int capacity) {
        dueAt = new long[capacity];
        sequence = new long[capacity];
        payload = new Object[capacity];
    }

    long nextDue() {
        return dueAt[0];
    }

    void add(long due, long seq, Object what) {
        int i = size++;
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (!isBefore(due, seq, parent)) {
                break;
            }
            move(parent, i);
            i = parent;
        }
        put(i, due, seq, what);
    }

    Object poll() {
        Object first = payload[0];
        int last = --size;
        long due = dueAt[last];
        long seq = sequence[last];
        Object what = payload[last];
        payload[last] = null;
        int i = 0;
        for (int child = 1; child < last; child = 2 * i + 1) {
            if (child + 1 < last && isBefore(dueAt[child + 1], sequence[child + 1], child)) {
                child++;
            }
            if (isBefore(due, seq, child)) {
                break;
            }
            move(child, i);
            i = child;
        }
        if (first == null) {
            throw new IllegalStateException("The heap is empty.");
        }
        if (last > 0) {
            put(i, due, seq, what);
        }
        return first;
    }

    private boolean isBefore(long due, long seq, int other) {
        return due < dueAt[other] || (due == dueAt[other] && seq < sequence[other]);
    }

    private void move(int from, int to) {
        put(to, dueAt[from], sequence[from], payload[from]);
    }

    private void put(int i, long due, long seq, @Nullable Object what) {
        dueAt[i] = due;
        sequence[i] = seq;
        payload[i] = what;
    }
}
