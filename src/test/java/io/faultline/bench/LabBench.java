package io.faultline.bench;

import io.faultline.workbench.AttemptLoad;
import java.io.IOException;

/// What attempts cost: replay, heap, processor, journal. Real attempts with their threads and an H2 file, but no
/// browser:
/// a Vaadin page costs the same again and more.
final class LabBench {
    private static final double PAGE = 104 * 1024;

    private LabBench() {}

    static void run(Options options) throws IOException, InterruptedException {
        int times = options.number("--times", FreshJvm.TIMES);
        int attempts = options.number("--attempts", 300);
        replay(times);
        heap(times);
        cost(attempts, options.number("--seconds", 120));
    }

    private static void replay(int times) throws IOException, InterruptedException {
        double[] run = FreshJvm.medians(times, AttemptLoad.class, "replay");
        Table table = new Table("replay of 30 minutes", "first, ms", "warm, ms", "lines", "events");
        table.row("", run[0], run[1], run[2], run[3]);
        table.print();
        Goal.atMost("replay of 30 minutes, ms, warm", run[1], 20);
    }

    private static void heap(int times) throws IOException, InterruptedException {
        double idle = FreshJvm.medians(times, AttemptLoad.class, "heap", 300, "idle")[0];
        double busy = FreshJvm.medians(times, AttemptLoad.class, "heap", 100, "busy")[0];
        Table table = new Table("heap of an attempt", "KiB", "pages of 104 KiB");
        table.row("just opened", idle / 1024, idle / PAGE);
        table.row("half an hour of work", busy / 1024, busy / PAGE);
        table.print();
        Goal.atMost("heap of a busy attempt, in bare Vaadin pages", busy / PAGE, 3);
    }

    private static void cost(int attempts, int seconds) throws IOException, InterruptedException {
        Table table = new Table(
                attempts + " attempts",
                "cores",
                "views/s",
                "p95 to commit, ms",
                "slowest, ms",
                "file grows, MB an hour",
                "written, MB an hour",
                "file, MB",
                "compacted, MB");
        double p95 = 0;
        for (String kind : new String[] {"idle", "busy"}) {
            double[] run = FreshJvm.medians(1, AttemptLoad.class, "cost", attempts, kind, seconds);
            table.row(
                    kind,
                    run[0],
                    run[1],
                    run[2],
                    run[3],
                    run[4] * 3_600 / 1e6,
                    run[5] * 3_600 / 1e6,
                    run[6] / 1e6,
                    run[7] / 1e6);
            p95 = run[2];
        }
        table.print();
        Goal.atMost("line to commit, ms, p95, busy", p95, 200);
    }
}
