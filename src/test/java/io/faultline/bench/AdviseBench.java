package io.faultline.bench;

import io.faultline.advisor.ReviewRun;
import java.io.IOException;

/// A review, from the scenario to ranked and worded advice, beside the bare Drools evaluation in the same run.
final class AdviseBench {
    private AdviseBench() {}

    static void run() throws IOException, InterruptedException {
        double[] run = FreshJvm.medians(ReviewRun.class, "src/test/resources/examples/advise.yaml");
        Table table = new Table("whole review, µs", "Drools alone, µs", "ratio");
        table.row(run[0], run[1], run[0] / run[1]);
        table.print();
        Goal.atMost("whole review against Drools alone", run[0] / run[1], 1.3);
        Goal.atMost("whole review, ms, median", run[0] / 1e3, 5);
    }
}
