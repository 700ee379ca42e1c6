package io.faultline.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is due later: the future event list of the discrete-event literature. A 4-ary heap on primitive keys, ordered
/// by
/// (dueAt, sequence) and by nothing else, so equal times are first in, first out. Only keys move in the heap; what they
/// stand for stays in its slot, since each move of a reference would cost a barrier of the garbage collector.
final class TimerQueue {
    /// One pending entry as a value, for snapshots and for looking ahead.
    record Entry(long dueAt, long sequence, Object payload, long cause, int line) {}

    /// Twice as long as the heap: dueAt, sequence, dueAt, sequence…
    private long[] keys = new long[32];
    private int[] slots = new int[16];
    private @Nullable Object[] payload = new Object[16];
    private long[] cause = new long[16];
    private int[] line = new int[16];
    /// The places from `size` on hold the slots that are free.
    private int size;

    TimerQueue() {
        Arrays.setAll(slots, slot -> slot);
    }

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
        return size == 0 ? Long.MAX_VALUE : keys[0];
    }

    void add(long due, long seq, Object what, long why, int byLine) {
        if (size == slots.length) {
            grow();
        }
        int slot = slots[size];
        payload[slot] = what;
        cause[slot] = why;
        line[slot] = byLine;
        int i = size++;
        while (i > 0) {
            int parent = (i - 1) >> 2;
            if (!isBefore(due, seq, parent)) {
                break;
            }
            move(parent, i);
            i = parent;
        }
        put(i, due, seq, slot);
    }

    /// Takes the earliest entry. The queue must not be empty.
    Entry poll() {
        if (size == 0) {
            throw new IllegalStateException("The timer queue is empty.");
        }
        Entry first = entry(0);
        int free = slots[0];
        payload[free] = null;
        int last = --size;
        if (last > 0) {
            sink(keys[2 * last], keys[2 * last + 1], slots[last]);
        }
        slots[last] = free;
        return first;
    }

    private void sink(long due, long seq, int slot) {
        int i = 0;
        while (true) {
            int child = (i << 2) + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            for (int c = child + 1, end = Math.min(child + 4, size); c < end; c++) {
                if (isBefore(keys[2 * c], keys[2 * c + 1], least)) {
                    least = c;
                }
            }
            if (isBefore(due, seq, least)) {
                break;
            }
            move(least, i);
            i = least;
        }
        put(i, due, seq, slot);
    }

    private boolean isBefore(long due, long seq, int other) {
        long dueThen = keys[2 * other];
        return due < dueThen || (due == dueThen && seq < keys[2 * other + 1]);
    }

    private void put(int i, long due, long seq, int slot) {
        keys[2 * i] = due;
        keys[2 * i + 1] = seq;
        slots[i] = slot;
    }

    private void move(int from, int to) {
        put(to, keys[2 * from], keys[2 * from + 1], slots[from]);
    }

    private void grow() {
        int to = size * 2;
        keys = Arrays.copyOf(keys, 2 * to);
        slots = Arrays.copyOf(slots, to);
        for (int i = size; i < to; i++) {
            slots[i] = i;
        }
        payload = Arrays.copyOf(payload, to);
        cause = Arrays.copyOf(cause, to);
        line = Arrays.copyOf(line, to);
    }

    private Entry entry(int i) {
        int slot = slots[i];
        Object what = payload[slot];
        if (what == null) {
            throw new IllegalStateException("Slot " + slot + " of the timer queue is empty.");
        }
        return new Entry(keys[2 * i], keys[2 * i + 1], what, cause[slot], line[slot]);
    }

    /// Whether one of the entries is for something of this kind, asked in no order.
    boolean has(Predicate<Object> kind) {
        for (int i = 0; i < size; i++) {
            Object what = payload[slots[i]];
            if (what != null && kind.test(what)) {
                return true;
            }
        }
        return false;
    }

    /// All entries in due order.
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(entry(i));
        }
        all.sort((a, b) -> a.dueAt != b.dueAt ? Long.compare(a.dueAt, b.dueAt) : Long.compare(a.sequence, b.sequence));
        return List.copyOf(all);
    }
}
