package io.faultline.bench;

import java.io.IOException;

/// A node of the largest cluster is lost, and its 125 VMs start on the others: the goals are a second for all of it
/// in a cold process, and an event that costs at 64 nodes at most twice what it costs at 4.
final class NodeLossBench {
    private static final int EACH = 125;

    private NodeLossBench() {}

    static void run() throws IOException, InterruptedException {
        Table table = new Table("nodes", "VMs", "events", "ms cold", "ms warm", "ns an event");
        double[] small = row(table, 4);
        double[] large = row(table, 64);
        table.print();
        Goal.atMost("seconds for a node of 64 with 8,000 VMs, cold", large[1], 1);
        Goal.atMost("cost of an event, 64 nodes to 4", large[2] / large[0] / (small[2] / small[0]), 2);
    }

    private static double[] row(Table table, int nodes) throws IOException, InterruptedException {
        double[] run = FreshJvm.medians(NodeLossRun.class, nodes, EACH, 40);
        table.row(nodes, nodes * EACH, run[0], run[1] * 1e3, run[2] * 1e3, run[2] / run[0] * 1e9);
        return run;
    }
}
