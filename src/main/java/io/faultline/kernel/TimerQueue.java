package io.faultline.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is due later: the future event list of the discrete-event literature. A 4-ary heap on primitive keys, ordered by
/// (dueAt, sequence) and by nothing else, so equal times are first in, first out.
final class TimerQueue {
    /// One pending entry as a value, for snapshots and for looking ahead.
    record Entry(long dueAt, long sequence, Object payload, long cause, int line) {}

    private long[] dueAt = new long[16];
    private long[] sequence = new long[16];
    private long[] cause = new long[16];
    private int[] line = new int[16];
    private @Nullable Object[] payload = new Object[16];
    private int size;
    private Entry head = new Entry(0, 0, "", 0, 0);

    static TimerQueue of(List<Entry> entries) {
        TimerQueue queue = new TimerQueue();
        for (Entry e : entries) {
            queue.add(e.dueAt, e.sequence, e.payload, e.cause, e.line);
        }
        return queue;
    }

    int size() {
        return size;
    }

    /// Due time of the earliest entry, or `Long.MAX_VALUE` when nothing is pending.
    long nextDue() {
        return size == 0 ? Long.MAX_VALUE : dueAt[0];
    }

    void add(long due, long seq, Object what, long why, int byLine) {
        if (size == dueAt.length) {
            grow();
        }
        int i = size++;
        while (i > 0) {
            int parent = (i - 1) >> 2;
            if (due > dueAt[parent] || (due == dueAt[parent] && seq > sequence[parent])) {
                break;
            }
            move(parent, i);
            i = parent;
        }
        put(i, due, seq, what, why, byLine);
    }

    /// Takes the earliest entry. The queue must not be empty.
    Entry poll() {
        Object first = payload[0];
        if (size == 0 || first == null) {
            throw new IllegalStateException("The timer queue is empty.");
        }
        head = new Entry(dueAt[0], sequence[0], first, cause[0], line[0]);
        int last = --size;
        Object moved = payload[last];
        payload[last] = null;
        if (last > 0 && moved != null) {
            sink(dueAt[last], sequence[last], moved, cause[last], line[last]);
        }
        return head;
    }

    private void sink(long due, long seq, Object what, long why, int byLine) {
        int i = 0;
        while (true) {
            int child = (i << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            for (int c = child + 1, end = Math.min(child + 4, size); c < end; c++) {
                if (dueAt[c] < dueAt[least] || (dueAt[c] == dueAt[least] && sequence[c] < sequence[least])) {
                    least = c;
                }
            }
            if (due < dueAt[least] || (due == dueAt[least] && seq < sequence[least])) {
                break;
            }
            move(least, i);
            i = least;
        }
        put(i, due, seq, what, why, byLine);
    }

    private void put(int i, long due, long seq, Object what, long why, int byLine) {
        dueAt[i] = due;
        sequence[i] = seq;
        payload[i] = what;
        cause[i] = why;
        line[i] = byLine;
    }

    private void move(int from, int to) {
        dueAt[to] = dueAt[from];
        sequence[to] = sequence[from];
        payload[to] = payload[from];
        cause[to] = cause[from];
        line[to] = line[from];
    }

    private void grow() {
        int to = size * 2;
        dueAt = Arrays.copyOf(dueAt, to);
        sequence = Arrays.copyOf(sequence, to);
        cause = Arrays.copyOf(cause, to);
        line = Arrays.copyOf(line, to);
        payload = Arrays.copyOf(payload, to);
    }

    /// All entries in due order.
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object what = payload[i];
            if (what != null) {
                all.add(new Entry(dueAt[i], sequence[i], what, cause[i], line[i]));
            }
        }
        all.sort((a, b) ->
                a.dueAt != b.dueAt ? Long.compare(a.dueAt, b.dueAt) : Long.compare(a.sequence, b.sequence));
        return List.copyOf(all);
    }
}
