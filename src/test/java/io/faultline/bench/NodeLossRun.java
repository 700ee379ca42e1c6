package io.faultline.bench;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.WindowsVersion;
import io.faultline.simulation.FabricSimulation;
import io.faultline.testing.Fabrics;
import io.faultline.testing.Sizes;
import io.faultline.testing.VmPlan;
import java.time.Duration;
import java.util.Arrays;

/// One process that loses a node again and again: `nodes vmsPerNode rounds`. Prints the events of one loss with all its
/// restarts, the seconds of the first, and the median of the last ones.
final class NodeLossRun {
    private NodeLossRun() {}

    public static void main(String[] args) {
        int nodes = Integer.parseInt(args[0]);
        int each = Integer.parseInt(args[1]);
        double[] seconds = new double[Integer.parseInt(args[2])];
        FabricState fabric = fabric(nodes, each);
        long events = 0;
        for (int i = 0; i < seconds.length; i++) {
            var simulation = FabricSimulation.start(fabric, i);
            long start = System.nanoTime();
            simulation.submit(new Incident.FailHost(fabric.hosts().get(1).id()));
            simulation.settle(simulation.now().plus(Duration.ofHours(1)));
            seconds[i] = (System.nanoTime() - start) / 1e9;
            events = simulation.history().count();
        }
        double first = seconds[0];
        double[] warm = Arrays.copyOfRange(seconds, seconds.length / 2, seconds.length);
        Arrays.sort(warm);
        System.out.println(events + " " + first + " " + warm[warm.length / 2]);
    }

    private static FabricState fabric(int nodes, int each) {
        VmPlan[] vms = new VmPlan[nodes * each];
        for (int i = 0; i < vms.length; i++) {
            vms[i] = VmPlan.vm("VM%05d".formatted(i)).on("HV%02d".formatted(1 + i % nodes));
        }
        return Fabrics.cluster(nodes, WindowsVersion.WS2022, Sizes.gib(1_024), vms);
    }
}
