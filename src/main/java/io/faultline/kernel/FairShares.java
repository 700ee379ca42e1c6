package io.faultline.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/// Progressive filling over one connected part: all unfrozen transfers grow alike until a link is full or a transfer
/// reaches its cap; those freeze, the rest grow on. Each round freezes at least one, so it ends. What grows alike is
/// what
/// each puts on the link that it uses most: a compressed transfer takes its part of the wire, and sends more by it.
final class FairShares {
    private final List<Flow> part;
    private final long[] links;
    private final double[] free;
    private final int[] growing;
    private final double[] growth;
    private final int[][] uses;
    private final double[][] weights;
    private final double[] gains;
    private final double[] rates;
    private final boolean[] frozen;

    /// @param links the links of the part, in rising order
    FairShares(List<Flow> part, long[] links, LongToDoubleFunction capacity) {
        this.part = part;
        this.links = links;
        this.free = Arrays.stream(links)
                .mapToDouble(link -> Math.max(0, capacity.applyAsDouble(link)))
                .toArray();
        this.growing = new int[links.length];
        this.growth = new double[links.length];
        this.uses = new int[part.size()][];
        this.weights = new double[part.size()][];
        this.gains = new double[part.size()];
        this.rates = new double[part.size()];
        this.frozen = new boolean[part.size()];
        for (int f = 0; f < uses.length; f++) {
            Flow flow = part.get(f);
            gains[f] = flow.gain();
            uses[f] = new int[flow.resources().size()];
            weights[f] = new double[uses[f].length];
            for (int u = 0; u < uses[f].length; u++) {
                uses[f][u] = Arrays.binarySearch(links, flow.resources().get(u));
                weights[f][u] = flow.shares().get(u) * gains[f];
                growing[uses[f][u]]++;
                growth[uses[f][u]] += weights[f][u];
            }
        }
    }

    /// Bytes a second of each transfer, in the order of the part.
    double[] rates() {
        double level = 0;
        for (int open = part.size(); open > 0; ) {
            double next = nextLevel(level);
            for (int link = 0; link < links.length; link++) {
                free[link] -= (next - level) * growth[link];
            }
            level = next;
            open -= freeze(level);
        }
        return rates;
    }

    private double nextLevel(double level) {
        double next = Double.MAX_VALUE;
        for (int link = 0; link < links.length; link++) {
            if (growing[link] > 0) {
                next = Math.min(next, level + Math.max(0, free[link]) / growth[link]);
            }
        }
        for (int f = 0; f < rates.length; f++) {
            if (!frozen[f]) {
                next = Math.min(next, capLevel(f));
            }
        }
        return Math.max(level, next);
    }

    private int freeze(double level) {
        List<Integer> now = new ArrayList<>();
        for (int f = 0; f < rates.length; f++) {
            if (!frozen[f] && (capLevel(f) <= level || isFull(uses[f], level))) {
                now.add(f);
            }
        }
        for (int f : now) {
            frozen[f] = true;
            rates[f] = level * gains[f];
            for (int u = 0; u < uses[f].length; u++) {
                int link = uses[f][u];
                growing[link]--;
                growth[link] = growing[link] == 0 ? 0 : growth[link] - weights[f][u];
            }
        }
        return now.size();
    }

    private double capLevel(int flow) {
        return part.get(flow).cap() / gains[flow];
    }

    private boolean isFull(int[] path, double level) {
        for (int link : path) {
            if (free[link] <= level * 1e-9 + 1e-9) {
                return true;
            }
        }
        return false;
    }
}
