package io.faultline.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The hold model of the discrete-event literature (Jones 1986): N entries are pending; take the earliest, send it
/// where
/// it belongs, put one new entry in. Our timer queue beside a bare binary heap on primitive keys, in one process and in
/// turns, with the same dispatch. Prints `ours bare`, millions of holds a second.
public final class HoldModel {
    private static final int ROUNDS = 9;
    private static final long SEED = 11;

    private long carried;

    private HoldModel() {}

    private sealed interface Due {
        record Missed(int node) implements Due {}

        record Boots(int host) implements Due {}

        record Moves(int volume) implements Due {}

        record Answers(int vm) implements Due {}

        record Stops(int vm) implements Due {}

        record Sent(int pass) implements Due {}

        record Resumes(int migration) implements Due {}

        record Saved(int migration) implements Due {}
    }

    /// @param args number of pending entries, holds a round
    public static void main(String[] args) {
        int pending = Integer.parseInt(args[0]);
        int holds = Integer.parseInt(args[1]);
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = new HoldModel().ours(pending, holds);
            bare[round] = new HoldModel().bare(pending, holds);
        }
        System.out.println(median(ours) + " " + median(bare));
    }

    /// Of the second half of the rounds: the first half warms.
    private static double median(double[] rounds) {
        double[] warm = Arrays.copyOfRange(rounds, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private double ours(int pending, int holds) {
        SplittableRandom random = new SplittableRandom(SEED);
        TimerQueue queue = new TimerQueue();
        long sequence = 0;
        while (sequence < pending) {
            queue.add(delay(random), sequence, due((int) sequence), sequence, 1);
            sequence++;
        }
        long start = System.nanoTime();
        for (int i = 0; i < holds; i++) {
            TimerQueue.Entry entry = queue.poll();
            dispatch((Due) entry.payload());
            queue.add(entry.dueAt() + delay(random), sequence, entry.payload(), sequence, entry.line());
            sequence++;
        }
        return speed(holds, start);
    }

    private double bare(int pending, int holds) {
        SplittableRandom random = new SplittableRandom(SEED);
        BareHeap heap = new BareHeap(pending + 1);
        long sequence = 0;
        while (sequence < pending) {
            heap.add(delay(random), sequence, due((int) sequence));
            sequence++;
        }
        long start = System.nanoTime();
        for (int i = 0; i < holds; i++) {
            long at = heap.nextDue();
            Object payload = heap.poll();
            dispatch((Due) payload);
            heap.add(at + delay(random), sequence++, payload);
        }
        return speed(holds, start);
    }

    private double speed(int holds, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (carried == 0) {
            throw new IllegalStateException("Nothing was sent anywhere.");
        }
        return holds / seconds / 1e6;
    }

    private static long delay(SplittableRandom random) {
        return 1 + (random.nextLong() >>> 44);
    }

    private static Due due(int i) {
        return switch (i & 7) {
            case 0 -> new Due.Missed(i);
            case 1 -> new Due.Boots(i);
            case 2 -> new Due.Moves(i);
            case 3 -> new Due.Answers(i);
            case 4 -> new Due.Stops(i);
            case 5 -> new Due.Sent(i);
            case 6 -> new Due.Resumes(i);
            default -> new Due.Saved(i);
        };
    }

    /// As a model does it: an exhaustive switch over what can be due.
    private void dispatch(Due due) {
        carried += switch (due) {
            case Due.Missed d -> 1 + d.node();
            case Due.Boots d -> 2 + d.host();
            case Due.Moves d -> 3 ^ d.volume();
            case Due.Answers d -> 5 + d.vm();
            case Due.Stops d -> 7 ^ d.vm();
            case Due.Sent d -> 11 + d.pass();
            case Due.Resumes d -> 13 ^ d.migration();
            case Due.Saved d -> 17 + d.migration();
        };
    }
}
