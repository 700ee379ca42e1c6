package io.faultline.bench;

import java.io.IOException;
import java.util.List;

/// W1 on the real simulation, beside what a lean mutable model and CloudSim Plus 8.5.7 need for it. Their figures are
/// of another day on two shared cores; absolute times drift by 20-40 %.
final class FabricBench {
    private record Size(int hosts, int vms, int rounds, double leanMillis, double cloudSimMillis) {}

    private static final List<Size> SIZES = List.of(
            new Size(10, 100, 100, 3.2, 24),
            new Size(100, 2_000, 10, 83, 700),
            new Size(1_000, 20_000, 3, 990, 99_000));

    private FabricBench() {}

    static void run(Options options) throws IOException, InterruptedException {
        if (options.has("--hosts")) {
            one(options.number("--hosts", 10), options.number("--vms", 100));
        } else {
            all(options.number("--seconds", 3_600), options.number("--times", FreshJvm.TIMES));
        }
    }

    private static void one(int hosts, int vms) throws IOException, InterruptedException {
        double[] run = FreshJvm.medians(1, W1Run.class, hosts, vms, 3, 3_600);
        Table table = new Table("hosts", "VMs", "ms an hour", "events/s", "ns an event");
        table.row(hosts, vms, run[1] * 1e3, run[0] / run[1], run[1] / run[0] * 1e9);
        table.print();
    }

    private static void all(int seconds, int times) throws IOException, InterruptedException {
        Table table = new Table(
                "hosts",
                "VMs",
                "ms an hour",
                "events/s",
                "ns an event",
                "of it processor",
                "x faster than CloudSim Plus",
                "x a lean model");
        double[] faster = new double[SIZES.size()];
        double[] cost = new double[SIZES.size()];
        for (int i = 0; i < SIZES.size(); i++) {
            Size size = SIZES.get(i);
            double[] run = FreshJvm.medians(times, W1Run.class, size.hosts, size.vms, size.rounds, seconds);
            double millis = run[1] * 1e3 * 3_600 / seconds;
            faster[i] = size.cloudSimMillis / millis;
            cost[i] = run[1] / run[0] * 1e9;
            table.row(
                    size.hosts,
                    size.vms,
                    millis,
                    run[0] / run[1],
                    cost[i],
                    run[2] / run[0] * 1e9,
                    faster[i],
                    millis / size.leanMillis);
        }
        table.print();
        Goal.atLeast("faster than CloudSim Plus, small", faster[0], 1);
        Goal.atLeast("faster than CloudSim Plus, middle", faster[1], 1);
        Goal.atLeast("faster than CloudSim Plus, large", faster[2], 10);
        Goal.atMost("cost of an event, large to small", cost[2] / cost[0], 2);
    }
}
