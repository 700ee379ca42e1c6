package io.faultline.bench;

import io.faultline.simulation.SwarmRun;

/// Many random lives of a cluster, laws on; the first that breaks one ends it with its seed.
final class SwarmBench {
    private SwarmBench() {}

    static void run(Options options) {
        int seeds = options.number("--seeds", 100_000);
        long start = System.nanoTime();
        SwarmRun.Result result = SwarmRun.of(options.number("--from", 0), seeds);
        double seconds = (System.nanoTime() - start) / 1e9;
        Table table = new Table("seeds", "seconds", "lives/s", "gaps in what was tried");
        table.row(seeds, seconds, seeds / seconds, result.gaps());
        table.print();
        Goal.atMost("lives in which a law broke or the fabric did not heal", result.broken(), 0);
    }
}
