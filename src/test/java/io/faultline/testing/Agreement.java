package io.faultline.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far a model is from the measurements, and the bounds of the data's README.
public final class Agreement {
    private final Map<String, int[]> verdicts = new TreeMap<>();
    private final List<Double> totals = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> blackouts = new ArrayList<>();
    private final List<Double> forced = new ArrayList<>();
    private final List<Double> near = new ArrayList<>();
    private final List<Double> rounds = new ArrayList<>();

    /// One of the bounds.
    public record Bound(String what, double value, boolean atLeast, double limit) {
        public boolean held() {
            return atLeast ? value >= limit : value <= limit;
        }
    }

    public void add(MeasuredRun run, PreCopyTrial model) {
        int[] count = verdicts.computeIfAbsent(run.verdict(), v -> new int[2]);
        boolean right = run.verdict().equals(model.verdict());
        count[0] += right ? 1 : 0;
        count[1]++;
        if (!right || run.verdict().equals("nonconverging")) {
            return;
        }
        double total = run.number("total_ms") / 1e3;
        totals.add(error(model.seconds(), total));
        near.add(Math.abs(model.seconds() - total) <= Math.max(0.1 * total, 0.2) ? 1.0 : 0.0);
        bytes.add(error(model.bytes(), run.number("transferred")));
        double measured = run.number("sync_count") - 2;
        rounds.add(Math.abs(model.rounds() - measured) <= Math.max(1, 0.2 * measured) ? 1.0 : 0.0);
        if (run.link() && run.has("guest_gap_ms")) {
            double gap = error(model.blackout(), run.number("guest_gap_ms") / 1e3);
            (run.verdict().equals("forced") ? forced : blackouts).add(gap);
        }
    }

    public static double error(double model, double measured) {
        return Math.abs(model - measured) / measured;
    }

    public List<Bound> bounds() {
        List<Bound> all = new ArrayList<>();
        int right = verdicts.values().stream().mapToInt(v -> v[0]).sum();
        int count = verdicts.values().stream().mapToInt(v -> v[1]).sum();
        all.add(new Bound("verdict right, %", 100.0 * right / count, true, 95));
        verdicts.forEach((verdict, v) -> all.add(new Bound(verdict + " right, %", 100.0 * v[0] / v[1], true, 80)));
        pair(all, "total time", totals, 4, 12);
        all.add(new Bound("total within max(10 %, 0.2 s), % of runs", mean(near), true, 93));
        pair(all, "bytes", bytes, 1, 5);
        pair(all, "blackout on links", blackouts, 10, 25);
        pair(all, "forced blackout on links", forced, 5, 20);
        all.add(new Bound("rounds within max(1, 20 %), % of runs", mean(rounds), true, 93));
        return all;
    }

    public boolean held() {
        return bounds().stream().allMatch(Bound::held);
    }

    private static void pair(List<Bound> all, String what, List<Double> errors, double median, double p90) {
        all.add(new Bound(what + ", median error, %", 100 * quantile(errors, 0.5), false, median));
        all.add(new Bound(what + ", p90 error, %", 100 * quantile(errors, 0.9), false, p90));
    }

    private static double mean(List<Double> values) {
        return 100 * values.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    }

    /// Between the two nearest.
    public static double quantile(List<Double> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double at = share * (sorted.size() - 1);
        int low = (int) at;
        double next = sorted.get(Math.min(low + 1, sorted.size() - 1));
        return sorted.get(low) + (next - sorted.get(low)) * (at - low);
    }
}
