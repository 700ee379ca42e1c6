package io.faultline.bench;

import io.faultline.kernel.HoldModel;
import java.io.IOException;

/// The timer queue with dispatch beside a bare binary heap with the same dispatch.
final class KernelBench {
    private static final int HOLDS = 2_000_000;

    private KernelBench() {}

    static void run() throws IOException, InterruptedException {
        Table table = new Table("pending", "ours, million/s", "bare heap, million/s", "ratio");
        double worst = Double.MAX_VALUE;
        for (int pending : new int[] {1_000, 100_000}) {
            double[] speeds = FreshJvm.medians(HoldModel.class, pending, HOLDS);
            table.row(pending, speeds[0], speeds[1], speeds[0] / speeds[1]);
            worst = Math.min(worst, speeds[0] / speeds[1]);
        }
        table.print();
        Goal.atLeast("timer queue against a bare heap, both with dispatch", worst, 0.8);
    }
}
