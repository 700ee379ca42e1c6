package io.faultline.bench;

import io.faultline.advisor.ReviewRun;
import java.io.IOException;

/// A review, from the scenario to ranked and worded advice, beside the bare Drools evaluation in the same run.
final class AdviseBench {
    private AdviseBench() {}

    static void run() throws IOException, InterruptedException {
        double[] run = FreshJvm.medians(ReviewRun.class, "src/test/resources/advisor/payroll.yaml");
        Table table = new Table("whole review, µs", "facts, rules and ranking, µs", "Drools alone, µs", "ratio");
        table.row(run[0], run[1], run[2], run[1] / run[2]);
        table.print();
        Goal.atMost("facts, rules and ranking against Drools alone", run[1] / run[2], 1.3);
        Goal.atMost("whole review, ms, median", run[0] / 1e3, 5);
    }
}
