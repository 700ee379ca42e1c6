package io.faultline.bench;

import io.faultline.course.DeskLoad;
import java.io.IOException;

/// What the instructor of a large class waits for.
final class DeskBench {
    private DeskBench() {}

    static void run(Options options) throws IOException, InterruptedException {
        int times = options.number("--times", FreshJvm.TIMES);
        int attempts = options.number("--attempts", 1_000);
        double[] regrade = FreshJvm.medians(times, DeskLoad.class, "regrade", attempts);
        double[] grid = FreshJvm.medians(times, DeskLoad.class, "grid");
        double[] csv = FreshJvm.medians(times, DeskLoad.class, "csv");
        Table table = new Table("the desk, s", "first", "again");
        table.row("regrade of " + attempts + " attempts of 30 minutes", regrade[0], 0);
        table.row("what publishing it would do", regrade[1], regrade[2]);
        table.row("publishing it", regrade[3], 0);
        table.row("gradebook of 2,000 attempts", grid[0], grid[1]);
        table.row("sorted and filtered", grid[2], grid[3]);
        table.row("CSV of 2,000 x 20", csv[0], csv[1]);
        table.row("CSV of a class of 500 with 20 assignments", csv[2], csv[3]);
        table.print();
        Goal.atMost("regrade of " + attempts + " attempts, s", regrade[0], 10);
        Goal.atMost("gradebook of 2,000 attempts, sorted and filtered, s", grid[0] + grid[2], 1);
        Goal.atMost("CSV of 2,000 x 20, s", csv[0], 3);
    }
}
